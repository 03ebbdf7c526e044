package io.herald.delivery;

import io.herald.delivery.domain.Deliveries;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What one subscriber was sent, or was not and why, the newest first. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListDeliveriesTo {

    private final Deliveries deliveries;

    @SuppressWarnings("NullAway")
    protected ListDeliveriesTo() {
        this(null);
    }

    @Inject
    public ListDeliveriesTo(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    public Slice<DeliveryView> handle(String subscriberId, Window window) {
        return deliveries.listTo(subscriberId, window);
    }
}
