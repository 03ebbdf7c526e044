package io.herald.delivery;

import io.herald.channel.Channels;
import io.herald.channel.Preview;
import io.herald.delivery.domain.Deliveries;
import io.herald.delivery.domain.Receipts;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows one delivery with its attempts and, where its channel was captured, the message that was kept. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindDelivery {

    private final Deliveries deliveries;
    private final Channels channels;
    private final Receipts receipts;

    @SuppressWarnings("NullAway")
    protected FindDelivery() {
        this(null, null, null);
    }

    @Inject
    public FindDelivery(Deliveries deliveries, Channels channels, Receipts receipts) {
        this.deliveries = deliveries;
        this.channels = channels;
        this.receipts = receipts;
    }

    /** A delivery, its attempts from the first on, what became of it, and the message that was kept instead of sent. */
    public record DeliveryDetail(DeliveryView delivery, List<AttemptView> attempts, List<ReceiptView> receipts,
            Optional<Preview> captured) {}

    public Optional<DeliveryDetail> handle(DeliveryId id) {
        return deliveries.find(id)
                .map(view -> new DeliveryDetail(view, deliveries.attemptsOf(id), receipts.of(id), captured(view)));
    }

    private Optional<Preview> captured(DeliveryView view) {
        if (view.state() != DeliveryState.CAPTURED) {
            return Optional.empty();
        }
        return channels.find(view.channel())
                .flatMap(channel -> deliveries.messageOf(view.id()).map(channel::preview));
    }
}
