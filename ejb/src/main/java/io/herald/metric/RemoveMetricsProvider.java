package io.herald.metric;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Removes a sender with all its metrics and their values. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveMetricsProvider {

    private final Metrics metrics;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveMetricsProvider() {
        this(null, null);
    }

    @Inject
    public RemoveMetricsProvider(Metrics metrics, AuditTrail audit) {
        this.metrics = metrics;
        this.audit = audit;
    }

    /** @throws NotFoundException if there is no such sender */
    public void handle(ProviderId id) {
        if (!metrics.remove(id)) {
            throw new NotFoundException("metrics provider", id.value());
        }
        audit.record("metrics_provider.removed", "metrics_provider", id.value(), Map.of());
    }
}
