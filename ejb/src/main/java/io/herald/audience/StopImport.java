package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Stops an import after the batch it is at, and lets it go on from there. Doing either twice is the same as once. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StopImport {

    private final Imports imports;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected StopImport() {
        this(null, null, null);
    }

    @Inject
    public StopImport(Imports imports, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is no such import */
    public void stop(String id) {
        change(id, ImportState.RUNNING, ImportState.STOPPED, "subscribers.import.stopped");
    }

    /**
     * @throws NotFoundException when there is no such import
     * @throws IllegalStateOfException when it was given up: its lines are forgotten
     */
    public void resume(String id) {
        change(id, ImportState.STOPPED, ImportState.RUNNING, "subscribers.import.resumed");
        if (imports.find(id).filter(one -> one.state() == ImportState.STOPPED).isPresent()) {
            throw new IllegalStateOfException("import", "forgotten", "go on: what stays stopped for more than "
                    + ForgetStaged.KEPT_DAYS + " days is not kept; import the file again");
        }
    }

    private void change(String id, ImportState from, ImportState to, String action) {
        if (imports.find(id).isEmpty()) {
            throw new NotFoundException("import", id);
        }
        if (imports.change(id, from, to, Optional.empty(), clock.instant())) {
            audit.record(action, "import", id, Map.of());
        }
    }
}
