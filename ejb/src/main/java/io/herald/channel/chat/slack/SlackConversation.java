package io.herald.channel.chat.slack;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.MessageSteps;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.channel.chat.ChatWords;
import io.herald.channel.http.NotDeliveredException;
import jakarta.json.Json;
import java.time.Clock;
import java.util.Optional;

/**
 * What the bot does with one message: the first of a story is pinned in the announcement channel and shows from then
 * on the newest words; each later one is threaded under it. The story's room, if it has one, gets all of them. Every
 * step is remembered, so that a repeated attempt goes on where the last one ended.
 */
final class SlackConversation {

    private static final String STATUS = "status";
    private static final String ANNOUNCED = "announced";

    private final SlackApi api;
    private final SlackSettings settings;
    private final PublicLinks links;
    private final OutboundMessage message;
    private final MessageSteps steps;
    private final SlackPost posts;
    private final SlackRoom room;

    SlackConversation(SlackApi api, SlackSettings settings, PublicLinks links, Clock clock, OutboundMessage message,
            MessageSteps steps) {
        this.api = api;
        this.settings = settings;
        this.links = links;
        this.message = message;
        this.steps = steps;
        this.posts = new SlackPost(api, steps, clock);
        this.room = new SlackRoom(api, steps);
    }

    /** @return channel and timestamp of the message in the announcement channel */
    String tell() throws NotDeliveredException {
        String timestamp = announce();
        Optional<Content.Story> story = message.content().story();
        if (story.isPresent() && settings.rooms() && message.recipient().equals(settings.channels().getFirst())) {
            tellRoom(story.get());
        }
        return message.recipient() + "/" + timestamp;
    }

    private String announce() throws NotDeliveredException {
        Optional<String> status = steps.ofStory(STATUS);
        Optional<String> announced = steps.done(ANNOUNCED);
        if (status.isPresent() && !status.equals(announced)) {
            try {
                return answerTo(status.get());
            } catch (NotDeliveredException failed) {
                if (!isGone(failed)) {
                    throw failed;
                }
                steps.ofStory("pinned", "");
            }
        }
        String timestamp = post(ANNOUNCED, message.recipient(), Optional.empty());
        steps.ofStory(STATUS, timestamp);
        if (steps.ofStory("pinned").isEmpty()) {
            // A full pin list or a missing scope costs the message nothing.
            api.attempt("pins.add", Json.createObjectBuilder().add("channel", message.recipient())
                    .add("timestamp", timestamp).build());
            steps.ofStory("pinned", timestamp);
        }
        return timestamp;
    }

    /** Somebody deleted the pinned message, so this one takes its place. */
    private static boolean isGone(NotDeliveredException failed) {
        return failed.outcome() instanceof Refused(String reason)
                && (reason.endsWith("thread_not_found") || reason.endsWith("cannot_reply_to_message"));
    }

    private String answerTo(String status) throws NotDeliveredException {
        String timestamp = post(ANNOUNCED, message.recipient(), Optional.of(status));
        if (steps.done("shown").isEmpty()) {
            api.attempt("chat.update", SlackBlocks.message(message.content(), links)
                    .add("channel", message.recipient()).add("ts", status).build());
            steps.done("shown", status);
        }
        return timestamp;
    }

    private void tellRoom(Content.Story story) throws NotDeliveredException {
        Optional<String> open = room.open(RoomName.of(message.content(), story), settings.invited());
        if (open.isEmpty()) {
            return;
        }
        ChatWords words = ChatWords.around(message.content(), links);
        room.topic(open.get(), words.heading().orElse("") + " | " + words.link().orElse(""));
        try {
            post("told", open.get(), Optional.empty());
        } catch (NotDeliveredException closed) {
            leaveIfForGood(closed);
        }
    }

    private void leaveIfForGood(NotDeliveredException failed) throws NotDeliveredException {
        switch (failed.outcome()) {
            case Refused(String reason) -> room.leave(reason);
            case Deferred deferred when deferred.concerns() == Scope.RECIPIENT -> room.leave(deferred.reason());
            default -> throw failed;
        }
    }

    private String post(String step, String channel, Optional<String> thread) throws NotDeliveredException {
        return posts.post(step, message.idempotencyKey() + "." + step, channel, thread,
                SlackBlocks.message(message.content(), links));
    }
}
