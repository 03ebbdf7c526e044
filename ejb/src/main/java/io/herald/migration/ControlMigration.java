package io.herald.migration;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.migration.domain.Migrations;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.ValidationException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** What people decide about an import that was begun. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ControlMigration {

    private final Migrations migrations;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ControlMigration() {
        this(null, null, null, null);
    }

    @Inject
    public ControlMigration(Migrations migrations, Caller caller, AuditTrail audit, Clock clock) {
        this.migrations = migrations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** It stops after the step it is at. */
    public void stop(String id) {
        Migration found = migrations.get(id);
        if (found.isRunning()) {
            change(found, MigrationState.STOPPED, "migration.stopped");
        }
    }

    /** It goes on after the last step that was done. */
    public void resume(String id) {
        Migration found = migrations.get(id);
        if (found.state() == MigrationState.STOPPED) {
            change(found, found.wordsSha256().isPresent() ? MigrationState.TAKING_OVER : MigrationState.READING,
                    "migration.resumed");
        }
    }

    /** What was taken over stays. */
    public void cancel(String id) {
        Migration found = migrations.get(id);
        if (found.state() == MigrationState.DONE) {
            throw new IllegalStateOfException("import", found.state().wire(), "be cancelled");
        }
        change(found, MigrationState.CANCELLED, "migration.cancelled");
    }

    /**
     * A manager lets the public see what was read.
     *
     * @param wordsSha256 of the words that were read by the manager
     * @throws ValidationException if it is of other words, or the manager is the importer
     * @throws IllegalStateOfException if there is nothing to decide
     */
    @RolesAllowed(Role.APPROVER)
    public void approve(String id, String wordsSha256) {
        Migration found = migrations.get(id);
        if (found.startedBy().equals(caller.id())) {
            throw new ValidationException("approver", "must be somebody else than the importer");
        }
        if (!found.wordsSha256().filter(wordsSha256::equals).isPresent()) {
            throw new ValidationException("wordsSha256", "is not of the words that were read");
        }
        migrations.approved(id, caller.id(), clock.instant());
        if (!migrations.change(id, MigrationState.AWAITING_APPROVAL, MigrationState.TAKING_OVER, Optional.empty(),
                clock.instant())) {
            throw new IllegalStateOfException("import", found.state().wire(), "be approved");
        }
        audit.record("migration.approved", "migration", id, Map.of("wordsSha256", wordsSha256));
    }

    private void change(Migration found, MigrationState to, String action) {
        if (migrations.change(found.id(), found.state(), to, Optional.empty(), clock.instant())) {
            audit.record(action, "migration", found.id(), Map.of("source", found.source()));
        }
    }
}
