package io.herald.web.publicpage;

import io.herald.incident.ReadPageSettings;
import io.herald.web.publicpage.mirror.Mirror;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets the mirror follow the current snapshot, one writing at a time. */
final class MirrorWriter {

    private final String target;
    private final Mirror mirror;
    private final CurrentSnapshot current;
    private final ReadPageSettings readPageSettings;
    private final Clock clock;
    private final PublicPageLog log = new PublicPageLog();
    private final AtomicInteger wanted = new AtomicInteger();
    private Optional<String> home = Optional.empty();

    /** @param target what to call it in the log */
    MirrorWriter(String target, Mirror mirror, CurrentSnapshot current, ReadPageSettings readPageSettings,
            Clock clock) {
        this.target = target;
        this.mirror = mirror;
        this.current = current;
        this.readPageSettings = readPageSettings;
        this.clock = clock;
    }

    /** Returns at once while a writing is under way, which is then followed by one more. */
    void write() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = wanted.get();
            writeOnce();
        } while (!wanted.compareAndSet(seen, 0));
    }

    private void writeOnce() {
        try {
            mirror.write(current.get(), home(), clock.instant());
            log.mirrored(target);
        } catch (IOException e) {
            log.mirrorFailed(target, e);
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
