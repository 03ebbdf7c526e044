package io.herald.web.console.live;

import io.herald.audit.ReadTrailLength;
import io.herald.shared.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A number that grows with every change, asked of the database once a second at most. */
@ApplicationScoped
public class Pulse {

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    ReadTrailLength trail;

    @Inject
    Clock clock;

    private final String server = PublicId.next();
    private Instant readAt = Instant.MIN;
    private long number;

    /**
     * @return which run of the server answers, and its number, divided by a blank. A page of another run can be read
     *         again, but not posted any more
     */
    public synchronized String beat() {
        Instant now = clock.instant();
        if (readAt.isBefore(now.minus(FRESH))) {
            number = trail.handle();
            readAt = now;
        }
        return server + " " + number;
    }
}
