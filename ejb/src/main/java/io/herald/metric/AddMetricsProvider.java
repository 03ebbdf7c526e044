package io.herald.metric;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import io.herald.shared.PublicId;
import io.herald.shared.ValidationException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Makes room for metrics of one more sender. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AddMetricsProvider {

    static final int MOST = 20;

    private final Metrics metrics;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AddMetricsProvider() {
        this(null, null, null);
    }

    @Inject
    public AddMetricsProvider(Metrics metrics, AuditTrail audit, Clock clock) {
        this.metrics = metrics;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ValidationException if there are {@value #MOST} already */
    public ProviderView handle() {
        if (metrics.providers().size() >= MOST) {
            throw new ValidationException("metrics_provider", "is one too many: there are " + MOST);
        }
        Instant now = clock.instant();
        ProviderView provider = new ProviderView(new ProviderId(PublicId.next()), now, now);
        metrics.add(provider);
        audit.record("metrics_provider.added", "metrics_provider", provider.id().value(), Map.of());
        return provider;
    }
}
