package io.herald.metric;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Removes a metric with its values. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveMetric {

    private final Metrics metrics;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RemoveMetric() {
        this(null, null);
    }

    @Inject
    public RemoveMetric(Metrics metrics, AuditTrail audit) {
        this.metrics = metrics;
        this.audit = audit;
    }

    /** @throws NotFoundException if there is no such metric */
    public void handle(MetricId id) {
        if (!metrics.remove(id)) {
            throw new NotFoundException("metric", id.value());
        }
        audit.record("metric.removed", "metric", id.value(), Map.of());
    }
}
