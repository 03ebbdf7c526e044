package io.herald.channel;

/**
 * A recipient answered over the channel itself, in words that mean something, or the provider told so.
 *
 * @param recipient in the channel's own form
 */
public record RecipientSpoke(ChannelKey channel, String recipient, Wish wish) {

    /** What a recipient can ask for by answering. */
    public enum Wish {
        /** No more messages. */
        STOP,
        /** Messages again. */
        START
    }
}
