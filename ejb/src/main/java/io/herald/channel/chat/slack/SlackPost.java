package io.herald.channel.chat.slack;

import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.MessageSteps;
import io.herald.channel.http.NotDeliveredException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Posts one message once. Slack has no idempotency key, so ours travels in the message's metadata, and a try whose end
 * is unknown is looked for in the channel's history before the next one; that makes repeating harmless.
 */
final class SlackPost {

    private static final String EVENT = "herald_message";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final SlackApi api;
    private final MessageSteps steps;
    private final Clock clock;

    SlackPost(SlackApi api, MessageSteps steps, Clock clock) {
        this.api = api;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param step names this post among the steps of the message
     * @param key the same for every try, different for every other post
     * @param thread timestamp of the message to answer to
     * @return the message's timestamp, which is its name in the channel
     */
    String post(String step, String key, String channel, Optional<String> thread, JsonObjectBuilder message)
            throws NotDeliveredException {
        Optional<String> before = steps.done(step);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Instant> firstTry = steps.begun(step);
        Optional<String> found = firstTry.isEmpty() ? Optional.empty() : find(key, channel, thread, firstTry.get());
        String timestamp = found.isPresent() ? found.get() : post(step, channel, thread, message.add("metadata",
                Json.createObjectBuilder().add("event_type", EVENT)
                        .add("event_payload", Json.createObjectBuilder().add("key", key))));
        steps.done(step, timestamp);
        return timestamp;
    }

    private String post(String step, String channel, Optional<String> thread, JsonObjectBuilder message)
            throws NotDeliveredException {
        message.add("channel", channel).add("unfurl_links", false).add("unfurl_media", false);
        thread.ifPresent(timestamp -> message.add("thread_ts", timestamp));
        steps.begin(step, clock.instant());
        try {
            return api.once("chat.postMessage", message.build()).getString("ts", "");
        } catch (NotDeliveredException failed) {
            if (failed.outcome() instanceof Unclear(String reason)) {
                throw new NotDeliveredException(Deferred.provider(reason + "; the next try looks for it first"));
            }
            steps.undone(step);
            throw failed;
        }
    }

    private Optional<String> find(String key, String channel, Optional<String> thread, Instant firstTry)
            throws NotDeliveredException {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("channel", channel);
        question.put("oldest", firstTry.minus(CLOCKS_DIFFER).getEpochSecond() + ".000000");
        question.put("include_all_metadata", "true");
        question.put("limit", "200");
        thread.ifPresent(timestamp -> question.put("ts", timestamp));
        JsonObject answer = api.read(thread.isPresent() ? "conversations.replies" : "conversations.history", question);
        Optional<String> error = SlackApi.error(answer);
        if (error.isPresent()) {
            throw new NotDeliveredException(new Unclear("an earlier try may have been taken, and Slack does not let us"
                    + " look for it: " + error.get()));
        }
        return answer.getJsonArray("messages").stream().map(JsonValue::asJsonObject)
                .filter(message -> key.equals(keyOf(message))).map(message -> message.getString("ts")).findFirst();
    }

    private static String keyOf(JsonObject message) {
        JsonObject metadata = message.containsKey("metadata") ? message.getJsonObject("metadata")
                : JsonValue.EMPTY_JSON_OBJECT;
        return metadata.containsKey("event_payload") && EVENT.equals(metadata.getString("event_type", ""))
                ? metadata.getJsonObject("event_payload").getString("key", "")
                : "";
    }
}
