package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Deliveries;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Tries all failures of a message on one channel again, at a person's word: what was refused, and what is unclear and
 * was left to people. Each keeps its idempotency key. Who was erased or left meanwhile gets nothing.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class RetryFailures {

    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RetryFailures() {
        this(null, null, null);
    }

    @Inject
    public RetryFailures(Deliveries deliveries, AuditTrail audit, Clock clock) {
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many are tried again; 0 when nothing failed */
    public int handle(String messageId, ChannelKey channel) {
        int rows = deliveries.retryFailures(messageId, channel, clock.instant());
        if (rows > 0) {
            audit.record("delivery.failures_retried", "message", messageId,
                    Map.of("channel", channel.value(), "deliveries", Integer.toString(rows)));
        }
        return rows;
    }
}
