package io.herald.channel.chat.mattermost;

import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.MessageSteps;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.http.Verdict;
import io.herald.shared.Secret;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Posts by Mattermost's REST API. The server itself knows a {@code pending_post_id} for half a minute only, so that the
 * key also travels in the post's properties, where a later attempt finds it.
 */
final class MattermostBot {

    private static final String POSTED = "posted";
    private static final String ROOT = "root";
    private static final String KEY = "herald_key";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final HttpTransport transport;
    private final String api;
    private final Secret token;
    private final Clock clock;

    MattermostBot(HttpTransport transport, MattermostSettings settings, Clock clock) {
        this.transport = transport;
        this.api = settings.server() + "/api/v4/";
        this.token = settings.token().orElse(Secret.of(""));
        this.clock = clock;
    }

    /** @return the id of the post */
    String post(OutboundMessage message, MessageSteps steps, PublicLinks links) throws NotDeliveredException {
        Optional<String> done = steps.done(POSTED);
        if (done.isPresent()) {
            return done.get();
        }
        Optional<Instant> firstTry = steps.begun(POSTED);
        Optional<String> found = firstTry.isEmpty() ? Optional.empty() : find(message, firstTry.get());
        String id = found.isPresent() ? found.get() : create(message, steps, links);
        if (steps.ofStory(ROOT).isEmpty()) {
            steps.ofStory(ROOT, id);
        }
        steps.done(POSTED, id);
        return id;
    }

    /** Who we are, as the server says. */
    HttpResult me() {
        return transport.exchange(HttpCall.get(HttpCall.address(api + "users/me")).bearer(token));
    }

    private String create(OutboundMessage message, MessageSteps steps, PublicLinks links)
            throws NotDeliveredException {
        JsonObjectBuilder post = Json.createObjectBuilder().add("channel_id", message.recipient())
                .add("message", MattermostMarkup.post(message.content(), links))
                .add("pending_post_id", message.idempotencyKey())
                .add("props", Json.createObjectBuilder().add(KEY, message.idempotencyKey()));
        steps.ofStory(ROOT).ifPresent(root -> post.add("root_id", root));
        steps.begin(POSTED, clock.instant());
        HttpResult result = transport
                .exchange(HttpCall.post(HttpCall.address(api + "posts")).bearer(token).json(post.build()));
        Optional<String> id = text(result, "id");
        if (id.isPresent()) {
            return id.get();
        }
        if (steps.ofStory(ROOT).isPresent() && saysRootIsGone(result)) {
            steps.ofStory(ROOT, "");
            return create(message, steps, links);
        }
        NotDeliveredException failed = new NotDeliveredException(new Verdict(clock, false).of(result));
        if (failed.outcome() instanceof Unclear(String reason)) {
            throw new NotDeliveredException(Deferred.provider(reason + "; the next try looks for it first"));
        }
        steps.undone(POSTED);
        throw failed;
    }

    /** Somebody deleted the first message of the thread, so this one begins another. */
    private static boolean saysRootIsGone(HttpResult result) {
        return result instanceof Answered answer && answer.status() == 400 && answer.body().contains("root_id");
    }

    private Optional<String> find(OutboundMessage message, Instant firstTry) throws NotDeliveredException {
        HttpResult result = transport.exchange(HttpCall.get(HttpCall.address(api + "channels/" + message.recipient()
                + "/posts?since=" + firstTry.minus(CLOCKS_DIFFER).toEpochMilli())).bearer(token));
        if (!(result instanceof Answered answer) || !answer.succeeded() || answer.json().isEmpty()
                || !answer.json().get().containsKey("posts")) {
            throw new NotDeliveredException(new Unclear(
                    "an earlier try may have been taken, and Mattermost does not let us look for it"));
        }
        return answer.json().get().getJsonObject("posts").values().stream().map(JsonValue::asJsonObject)
                .filter(post -> message.idempotencyKey().equals(keyOf(post))).map(post -> post.getString("id"))
                .findFirst();
    }

    private static String keyOf(JsonObject post) {
        return post.get("props") instanceof JsonObject props ? props.getString(KEY, "") : "";
    }

    static Optional<String> text(HttpResult result, String name) {
        return result instanceof Answered answer && answer.succeeded()
                ? answer.json().map(json -> json.getString(name, "")).filter(value -> !value.isEmpty())
                : Optional.empty();
    }
}
