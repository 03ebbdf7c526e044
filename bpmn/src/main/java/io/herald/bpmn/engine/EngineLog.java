package io.herald.bpmn.engine;

import java.lang.System.Logger.Level;
import java.time.Duration;

/** What the workflow tells the operator. The codes are for searching. */
public final class EngineLog {

    private static final System.Logger logger = System.getLogger("io.herald.workflow");

    void started(Duration took) {
        logger.log(Level.INFO, "WFL-001 Process engine started in {0} ms", Long.toString(took.toMillis()));
    }

    void stopped() {
        logger.log(Level.INFO, "WFL-002 Process engine stopped");
    }

    void contended(String what) {
        logger.log(Level.INFO, "WFL-003 Two transactions met in one process, the later one was refused: {0}", what);
    }

    /** Words went out which the process of their incident was not waiting for, for example after its end. */
    public void publicationNotAwaited(String incident, String phase) {
        logger.log(Level.INFO, "WFL-004 No process waits for a message of phase {1} about incident {0}", incident,
                phase);
    }
}
