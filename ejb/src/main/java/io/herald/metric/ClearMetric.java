package io.herald.metric;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Forgets all values of a metric. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ClearMetric {

    private final Metrics metrics;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ClearMetric() {
        this(null, null);
    }

    @Inject
    public ClearMetric(Metrics metrics, AuditTrail audit) {
        this.metrics = metrics;
        this.audit = audit;
    }

    /** @throws NotFoundException if there is no such metric */
    public MetricView handle(MetricId id) {
        int gone = metrics.clear(id);
        MetricView metric = metrics.find(id).orElseThrow(() -> new NotFoundException("metric", id.value()));
        audit.record("metric.cleared", "metric", id.value(), Map.of("values", Integer.toString(gone)));
        return metric;
    }
}
