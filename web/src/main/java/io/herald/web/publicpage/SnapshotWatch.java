package io.herald.web.publicpage;

import io.herald.incident.PublicPageSignal;
import io.herald.incident.ReadPublicStatus;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import io.herald.web.publicpage.serving.Snapshot;
import java.time.Clock;
import java.time.Instant;

/**
 * Keeps the current snapshot true: renders anew when this node published something, when another one did, or when
 * time alone made the snapshot wrong. If that fails, the former snapshot stays.
 */
final class SnapshotWatch {

    private final PublicPageSignal signal;
    private final ReadPublicStatus readPublicStatus;
    private final PublicSite site;
    private final CurrentSnapshot current;
    private final Clock clock;
    private final PublicPageLog log = new PublicPageLog();

    SnapshotWatch(PublicPageSignal signal, ReadPublicStatus readPublicStatus, PublicSite site,
            CurrentSnapshot current, Clock clock) {
        this.signal = signal;
        this.readPublicStatus = readPublicStatus;
        this.site = site;
        this.current = current;
        this.clock = clock;
    }

    /** Serves what can be served without a public state: the stylesheet, and a page that asks for patience. */
    void start() {
        current.replaceBy(site.beforeFirstReading());
        refresh();
    }

    /** Renders anew if the snapshot is behind; cheap otherwise. Publications that come in a burst share a rendering. */
    synchronized void refresh() {
        try {
            Instant now = clock.instant();
            if (isBehind(current.get(), now)) {
                Snapshot snapshot = site.snapshot(readPublicStatus.handle(), now);
                current.replaceBy(snapshot);
                log.rendered(snapshot, now, clock.instant());
            }
        } catch (RuntimeException e) {
            log.failed(current.get(), e);
        }
    }

    private boolean isBehind(Snapshot serving, Instant now) {
        return !now.isBefore(serving.showsUntil()) || signal.version() != serving.version();
    }
}
