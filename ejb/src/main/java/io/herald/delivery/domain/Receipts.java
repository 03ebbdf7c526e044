package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.channel.ReceiptCame;
import io.herald.delivery.DeliveryId;
import io.herald.delivery.ReceiptView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of messages after their providers had taken them. */
public interface Receipts {

    /** Keeps the receipt, unless a final one is known already. */
    void note(ReceiptCame receipt, Instant now);

    /** The receipts of all parts of a delivery that have one, in the order of the parts. */
    List<ReceiptView> of(DeliveryId delivery);

    Optional<String> subscriberOf(ChannelKey channel, String idempotencyKey);

    /**
     * Confirmed subscribers with so many attempts since then, none of which succeeded; calls about components count as
     * messages do.
     */
    List<String> failing(ChannelKey channel, Instant since, int attempts);
}
