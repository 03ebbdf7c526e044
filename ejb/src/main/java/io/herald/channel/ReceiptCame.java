package io.herald.channel;

/**
 * A provider told, later than its yes, what became of a message or of a part of one.
 *
 * @param reference the word of {@link DeliveryOutcome.Accepted#reference} that it is about
 * @param reason the provider's own word or number; may be empty
 */
public record ReceiptCame(ChannelKey channel, String reference, Fate fate, String reason) {

    /** What became of it. */
    public enum Fate {
        /** It is on its way; another receipt will follow. */
        UNDER_WAY,
        /** The recipient's device has it. */
        DELIVERED,
        /** It will never arrive. */
        FAILED
    }
}
