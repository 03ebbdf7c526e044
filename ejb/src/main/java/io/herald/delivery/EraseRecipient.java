package io.herald.delivery;

import io.herald.delivery.domain.Deliveries;
import io.herald.delivery.domain.Notices;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes a person's address out of the delivery log. What was not sent yet is not sent any more; the rows stay. */
@Stateless
@PermitAll
@WorkflowStep
public class EraseRecipient {

    private final Deliveries deliveries;
    private final Notices notices;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EraseRecipient() {
        this(null, null, null);
    }

    @Inject
    public EraseRecipient(Deliveries deliveries, Notices notices, Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.clock = clock;
    }

    public void handle(String subscriberId, String address) {
        deliveries.erase(subscriberId, clock.instant());
        notices.erase(subscriberId, address);
    }
}
