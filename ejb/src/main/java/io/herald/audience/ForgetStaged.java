package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.audit.AuditTrail;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Forgets the addresses of an import that a person stopped and let lie for {@value #KEPT_DAYS} days; it cannot go on
 * any more.
 */
@Stateless
@PermitAll
@WorkflowStep
public class ForgetStaged {

    static final int KEPT_DAYS = 30;

    private final Imports imports;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ForgetStaged() {
        this(null, null, null);
    }

    @Inject
    public ForgetStaged(Imports imports, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many lines were forgotten */
    public int handle() {
        int lines = imports.forgetStaged(clock.instant().minus(Duration.ofDays(KEPT_DAYS)));
        if (lines > 0) {
            audit.record("subscribers.import.forgotten", "import", "stopped", Map.of("lines", Integer.toString(lines)));
        }
        return lines;
    }
}
