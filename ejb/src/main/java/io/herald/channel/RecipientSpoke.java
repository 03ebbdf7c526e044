package io.herald.channel;

/**
 * A recipient answered over the channel itself, in words that mean something, or the provider told so.
 *
 * @param recipient in the channel's own form
 * @param answerBy who lets the recipient know that the words were heeded
 */
public record RecipientSpoke(ChannelKey channel, String recipient, Wish wish, AnswerBy answerBy) {

    /** What a recipient can ask for by answering. */
    public enum Wish {
        /** No more messages. */
        STOP,
        /** Messages again. */
        START,
        /** What these messages are and how to end them. */
        HELP
    }

    /** How a recipient hears of it. */
    public enum AnswerBy {
        /** Not by us: the provider does. */
        PROVIDER,
        /** By words in the answer to the provider's call, see {@link ProviderNews#tell(RecipientSpoke)}. */
        CALL,
        /** By a message of its own. */
        MESSAGE
    }
}
