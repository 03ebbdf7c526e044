package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.delivery.domain.Deliveries;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Tries a delivery again that did not arrive, at a person's word, under its old idempotency key. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class RetryDelivery {

    private static final Set<DeliveryState> RETRYABLE = EnumSet.of(DeliveryState.REFUSED, DeliveryState.UNCLEAR,
            DeliveryState.DEFERRED);

    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RetryDelivery() {
        this(null, null, null);
    }

    @Inject
    public RetryDelivery(Deliveries deliveries, AuditTrail audit, Clock clock) {
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when there is no such delivery
     * @throws IllegalStateOfException when it arrived, was suppressed, or is under way
     */
    public void handle(DeliveryId id) {
        String name = Long.toString(id.value());
        DeliveryView delivery = deliveries.find(id).orElseThrow(() -> new NotFoundException("delivery", name));
        if (!RETRYABLE.contains(delivery.state())) {
            throw new IllegalStateOfException("delivery", delivery.state().wire(), "be tried again");
        }
        deliveries.retry(id, clock.instant());
        audit.record("delivery.retried", "delivery", name, Map.of("state", delivery.state().wire()));
    }
}
