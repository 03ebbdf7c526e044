package io.herald.metric;

import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** All metrics, the oldest first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListMetrics {

    private final Metrics metrics;

    @SuppressWarnings("NullAway")
    protected ListMetrics() {
        this(null);
    }

    @Inject
    public ListMetrics(Metrics metrics) {
        this.metrics = metrics;
    }

    public List<MetricView> handle() {
        return metrics.all();
    }
}
