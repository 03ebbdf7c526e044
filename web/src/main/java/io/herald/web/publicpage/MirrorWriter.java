package io.herald.web.publicpage;

import io.herald.incident.ReadPageSettings;
import io.herald.web.publicpage.mirror.Mirror;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** Lets the mirror follow the current snapshot, one writing at a time. */
final class MirrorWriter {

    private final Mirror mirror;
    private final CurrentSnapshot current;
    private final ReadPageSettings readPageSettings;
    private final Clock clock;
    private final PublicPageLog log = new PublicPageLog();
    private Optional<String> home = Optional.empty();

    MirrorWriter(Mirror mirror, CurrentSnapshot current, ReadPageSettings readPageSettings, Clock clock) {
        this.mirror = mirror;
        this.current = current;
        this.readPageSettings = readPageSettings;
        this.clock = clock;
    }

    synchronized void write() {
        try {
            mirror.write(current.get(), home(), clock.instant());
            log.mirrored();
        } catch (IOException e) {
            log.mirrorFailed(e);
        } catch (RuntimeException e) {
            log.failed(current.get(), e);
        }
    }

    /** A setting of the installation: it cannot change while Herald runs, so the database is asked for it once. */
    private String home() {
        String known = home.orElseGet(() -> readPageSettings.handle().url());
        home = Optional.of(known);
        return known;
    }
}
