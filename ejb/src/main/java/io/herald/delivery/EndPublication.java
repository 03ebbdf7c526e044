package io.herald.delivery;

import io.herald.delivery.domain.Publications;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sends no more of a publication that was taken back. What was sent, or is being sent at this moment, is gone. */
@Stateless
@PermitAll
@WorkflowStep
public class EndPublication {

    private final Publications publications;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected EndPublication() {
        this(null, null);
    }

    @Inject
    public EndPublication(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** @return how many deliveries are not made any more */
    public int handle(String messageId) {
        return publications.end(messageId, clock.instant());
    }
}
