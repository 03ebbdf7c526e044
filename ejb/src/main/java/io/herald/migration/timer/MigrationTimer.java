package io.herald.migration.timer;

import io.herald.migration.AdvanceMigration;
import io.herald.migration.MigrationState;
import io.herald.shared.OutsideTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Works on imports of other pages. Each step is a transaction, so that a node that stops loses at most one of them. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MigrationTimer {

    private static final Logger LOG = Logger.getLogger("io.herald.migration");
    /** So that one long import lets others have a turn. */
    private static final int STEPS_IN_A_ROW = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private AdvanceMigration advance;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private OutsideTransaction outside;

    @Inject
    @ConfigProperty(name = "herald.migration.allow.private", defaultValue = "false")
    private boolean anyAddress;

    private @Nullable PageReader reader;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "imports of other pages")
    public void look() {
        outside.run(this::work);
    }

    private void work() {
        for (String id : advance.running()) {
            try {
                int steps = 0;
                while (steps < STEPS_IN_A_ROW && step(id)) {
                    steps++;
                }
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "MIG-001 import " + id + " stopped, because a step of it failed", e);
                advance.stop(id, "a step failed; the server's log has the reason (MIG-001)");
            }
        }
    }

    private boolean step(String id) {
        if (advance.state(id) != MigrationState.READING) {
            return advance.takeOver(id);
        }
        Optional<String> address = advance.nextAddress(id);
        return address.isPresent() && reader().read(id, address.get(), clock.instant());
    }

    private PageReader reader() {
        PageReader known = reader;
        if (known == null) {
            known = new PageReader(advance, anyAddress);
            reader = known;
        }
        return known;
    }
}
