package io.herald.channel;

/**
 * One way to reach people. An adapter translates and transports, nothing else: retries, limits and the decision not to
 * send belong to {@code delivery}.
 */
public interface Channel {

    ChannelKey key();

    /** Whether the channel has the settings it needs. One that has not is captured: its messages are kept, not sent. */
    boolean configured();

    /** How many calls of {@link #send} at the same time are useful, at least 1. */
    int lanes();

    /**
     * Hands one message to the provider and waits for its answer. Called from many threads at once, never inside a
     * transaction. Whatever the provider or the network does is an outcome, never an exception.
     */
    DeliveryOutcome send(OutboundMessage message);

    /** Shows what {@link #send} would hand over, without any effect. */
    Preview preview(OutboundMessage message);
}
