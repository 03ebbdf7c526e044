package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.AttemptView;
import io.herald.delivery.DeliveryId;
import io.herald.delivery.DeliveryView;
import io.herald.delivery.ListDeliveries;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All deliveries, as staff sees them. */
public interface Deliveries {

    /** The newest first. */
    Slice<DeliveryView> list(ListDeliveries.Filter filter, Window window);

    /** Those to a subscriber, the newest first. */
    Slice<DeliveryView> listTo(String subscriberId, Window window);

    Optional<DeliveryView> find(DeliveryId id);

    /** The first attempt first. */
    List<AttemptView> attemptsOf(DeliveryId id);

    /** The message as the channel gets it; empty for a delivery that no channel carries, or that was erased. */
    Optional<OutboundMessage> messageOf(DeliveryId id);

    /** Makes a delivery that did not arrive due again. */
    void retry(DeliveryId id, Instant now);

    /**
     * Makes all refused deliveries of a message on a channel due again, and those unclear ones that were left to
     * people; returns how many.
     */
    int retryFailures(String messageId, ChannelKey channel, Instant now);

    /** Takes the address of a subscriber out of all deliveries and suppresses those that are still open. */
    void erase(String subscriberId, Instant now);
}
