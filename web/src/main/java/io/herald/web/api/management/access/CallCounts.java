package io.herald.web.api.management.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often each token called in the last 60 seconds: {@code herald.management.rate} times at the most, by default 60
 * as at Statuspage. Each node counts for itself.
 */
@ApplicationScoped
public class CallCounts {

    private static final Duration WINDOW = Duration.ofSeconds(60);

    private RollingCount count;

    protected CallCounts() {}

    @Inject
    public CallCounts(@ConfigProperty(name = "herald.management.rate", defaultValue = "60") int most, Clock clock) {
        this.count = new RollingCount(most, WINDOW, clock);
    }

    Optional<Duration> call(String caller) {
        return count.call(caller);
    }
}
