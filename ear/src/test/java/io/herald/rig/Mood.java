package io.herald.rig;

import java.time.Duration;

/** How a mail server feels: what it does where a healthy one would go on. Called from many threads at once. */
@FunctionalInterface
public interface Mood {

    Mood HEALTHY = (step, recipient) -> new GoOn();

    /** @param recipient empty before one is named */
    Reaction at(Step step, String recipient);

    /** Where in the conversation. */
    enum Step {
        GREETING, RECIPIENT,
        /** The whole message was read and not answered yet. */
        CONTENT
    }

    /** What it does. */
    sealed interface Reaction {}

    /** As a healthy server would. */
    record GoOn() implements Reaction {}

    /** Says this line instead; after a 421 it hangs up. */
    record Say(String line) implements Reaction {}

    /** Resets the connection without a word. @param taking whether the message counts as taken */
    record HangUp(boolean taking) implements Reaction {}

    /** Says nothing for so long, then hangs up; the message does not count as taken. */
    record Stall(Duration time) implements Reaction {}
}
