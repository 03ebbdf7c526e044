package io.herald.metric;

import io.herald.metric.domain.Metrics;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets measured values after {@code herald.metric.days}, by default 35. */
@Stateless
@PermitAll
@WorkflowStep
public class ForgetOldPoints {

    private final Metrics metrics;
    private final Clock clock;
    // boxed, because the container's proxies are made with null
    private final Integer days;

    @SuppressWarnings("NullAway")
    protected ForgetOldPoints() {
        this(null, null, null);
    }

    @Inject
    public ForgetOldPoints(Metrics metrics, Clock clock,
            @ConfigProperty(name = "herald.metric.days", defaultValue = "35") Integer days) {
        this.metrics = metrics;
        this.clock = clock;
        this.days = days;
    }

    /** @return how many were forgotten */
    public int handle() {
        return metrics.forget(clock.instant().minus(Duration.ofDays(days)));
    }
}
