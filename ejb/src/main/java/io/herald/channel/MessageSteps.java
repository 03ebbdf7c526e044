package io.herald.channel;

import java.time.Instant;
import java.util.Optional;

/**
 * What an adapter has already done for one message to one recipient, and what it made for the whole story. A step is
 * noted before it begins and after it ended, so that a later attempt knows three cases: never tried, tried without
 * an answer, done.
 */
public final class MessageSteps {

    private final StoryMemory memory;
    private final ChannelKey channel;
    private final OutboundMessage message;
    private final String story;

    public MessageSteps(StoryMemory memory, ChannelKey channel, OutboundMessage message) {
        this.memory = memory;
        this.channel = channel;
        this.message = message;
        this.story = message.content().story().map(Content.Story::incidentId).orElse(message.idempotencyKey());
    }

    /** What the provider called the result of a step of this message; empty until it is done. */
    public Optional<String> done(String step) {
        return ofStory(step + "." + message.idempotencyKey());
    }

    public void done(String step, String result) {
        ofStory(step + "." + message.idempotencyKey(), result);
    }

    /** When the step was first tried, if it ever was. */
    public Optional<Instant> begun(String step) {
        return done("try." + step).map(Instant::parse);
    }

    /** To be called before each try. @return when the first one began */
    public Instant begin(String step, Instant now) {
        return begun(step).orElseGet(() -> {
            done("try." + step, now.toString());
            return now;
        });
    }

    /** The try certainly had no effect. */
    public void undone(String step) {
        done("try." + step, "");
    }

    /** What the provider called a thing that all messages of the story share. */
    public Optional<String> ofStory(String name) {
        return memory.recall(channel, message.recipient(), story, name).filter(value -> !value.isEmpty());
    }

    public void ofStory(String name, String value) {
        memory.remember(channel, message.recipient(), story, name, value);
    }
}
