package io.herald.metric;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.metric.domain.Metrics;
import io.herald.shared.NotFoundException;
import io.herald.shared.PublicId;
import io.herald.shared.ValidationException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Adds a metric, or changes what it is called and how it is shown. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveMetric {

    static final int MOST = 100;

    private final Metrics metrics;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SaveMetric() {
        this(null, null, null);
    }

    @Inject
    public SaveMetric(Metrics metrics, AuditTrail audit, Clock clock) {
        this.metrics = metrics;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param id the metric to change; a new one, when empty */
    public record Command(Optional<MetricId> id, ProviderId provider, MetricFacts facts) {}

    /**
     * @throws NotFoundException if there is no such metric or sender
     * @throws ValidationException if something is wrong with it, or there are {@value #MOST} already
     */
    public MetricView handle(Command command) {
        command.facts().check();
        Instant now = clock.instant();
        if (metrics.providers().stream().noneMatch(provider -> provider.id().equals(command.provider()))) {
            throw new NotFoundException("metrics provider", command.provider().value());
        }
        MetricId id = command.id().orElseGet(() -> new MetricId(PublicId.next()));
        if (command.id().isEmpty()) {
            add(id, command, now);
        } else {
            find(id);
            metrics.describe(id, command.facts(), now);
        }
        metrics.touch(command.provider(), now);
        audit.record("metric.saved", "metric", id.value(), Map.of("name", command.facts().name()));
        return find(id);
    }

    private void add(MetricId id, Command command, Instant now) {
        if (metrics.all().size() >= MOST) {
            throw new ValidationException("metric", "is one too many: there are " + MOST);
        }
        metrics.add(id, command.provider(), command.facts(), now);
    }

    private MetricView find(MetricId id) {
        return metrics.find(id).orElseThrow(() -> new NotFoundException("metric", id.value()));
    }
}
