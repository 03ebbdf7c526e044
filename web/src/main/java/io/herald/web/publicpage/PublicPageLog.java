package io.herald.web.publicpage;

import io.herald.web.publicpage.serving.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the public page tells its operators. A failure that goes on is told once, and once when it is over. */
final class PublicPageLog {

    private static final Logger LOG = Logger.getLogger("io.herald.publicpage");

    private boolean failing;
    private boolean mirrorFailing;

    void rendered(Snapshot snapshot, Instant from, Instant to) {
        if (failing) {
            LOG.info("PAG-003 the public page is up to date again");
        }
        failing = false;
        LOG.log(Level.FINE, "PAG-001 rendered version {0}: {1} resources in {2} ms", new Object[]{snapshot.version(),
            snapshot.resources().size(), Duration.between(from, to).toMillis()});
    }

    void mirrorFailed(String target, IOException cause) {
        LOG.log(mirrorFailing ? Level.FINE : Level.WARNING, cause,
                () -> "PAG-004 could not write the mirror in " + target + "; it stays as it is and is tried again");
        mirrorFailing = true;
    }

    void mirrored(String target) {
        if (mirrorFailing) {
            LOG.log(Level.INFO, "PAG-005 the mirror in {0} is up to date again", target);
        }
        mirrorFailing = false;
    }

    void failed(Snapshot serving, RuntimeException cause) {
        String consequence = serving.isLive() ? "the former one stays" : "there is none yet";
        LOG.log(failing ? Level.FINE : Level.WARNING, cause,
                () -> "PAG-002 could not bring the public page up to date; " + consequence);
        failing = true;
    }
}
