package io.herald.audience.timer;

import io.herald.audience.AdvanceImports;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works on imports, whoever started them and wherever: each batch is a transaction; a node that stops loses none. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    private static final Logger LOG = Logger.getLogger("io.herald.audience");

    @Inject
    @SuppressWarnings("NullAway.Init")
    private AdvanceImports advance;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "imports of subscribers")
    public void work() {
        for (String id : advance.running()) {
            try {
                boolean more = true;
                while (more) {
                    more = advance.handle(id);
                }
            } catch (RuntimeException e) {
                // not the exception: what a database complains of may hold an address
                LOG.log(Level.SEVERE, "AUD-001 import {0} stopped, because a batch of it failed: {1}",
                        new Object[]{id, e.getClass().getName()});
                advance.stop(id, "a batch could not be written");
            }
        }
    }
}
