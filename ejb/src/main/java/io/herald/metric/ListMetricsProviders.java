package io.herald.metric;

import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody who sends metrics, the oldest first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListMetricsProviders {

    private final Metrics metrics;

    @SuppressWarnings("NullAway")
    protected ListMetricsProviders() {
        this(null);
    }

    @Inject
    public ListMetricsProviders(Metrics metrics) {
        this.metrics = metrics;
    }

    public List<ProviderView> handle() {
        return metrics.providers();
    }
}
