package io.herald.web.publicpage;

import io.herald.incident.PublicPageSignal;
import io.herald.incident.ReadPublicStatus;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import io.herald.web.publicpage.serving.Snapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Keeps the current snapshot true: renders anew when this node published something, when another one did, or when
 * time alone made the snapshot wrong. If that fails, the former snapshot stays, and the looks come at growing
 * intervals: the container logs each failed call, and a database that is away for an hour is no news every second.
 */
final class SnapshotWatch {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final PublicPageSignal signal;
    private final ReadPublicStatus readPublicStatus;
    private final Supplier<Appearance> readAppearance;
    private final Supplier<Measurements> measurements;
    private final PublicSite site;
    private final CurrentSnapshot current;
    private final Clock clock;
    private final PublicPageLog log = new PublicPageLog();
    private Duration pause = Duration.ZERO;
    private Instant nextLook = Instant.MIN;

    SnapshotWatch(PublicPageSignal signal, ReadPublicStatus readPublicStatus, Supplier<Appearance> readAppearance,
            Supplier<Measurements> measurements, PublicSite site, CurrentSnapshot current, Clock clock) {
        this.signal = signal;
        this.readPublicStatus = readPublicStatus;
        this.readAppearance = readAppearance;
        this.measurements = measurements;
        this.site = site;
        this.current = current;
        this.clock = clock;
    }

    /** Serves what can be served without a public state: the stylesheet, and a page that asks for patience. */
    void start() {
        current.replaceBy(site.beforeFirstReading());
        refresh();
    }

    /** What is called every second: {@link #refresh}, but less and less often while it fails. */
    synchronized void look() {
        if (!clock.instant().isBefore(nextLook)) {
            refresh();
        }
    }

    /** Renders anew if the snapshot is behind; cheap otherwise. Publications that come in a burst share a rendering. */
    synchronized void refresh() {
        try {
            Instant now = clock.instant();
            if (isBehind(current.get(), now)) {
                Snapshot snapshot = site.snapshot(readPublicStatus.handle(), readAppearance.get(),
                        measurements.get(), now);
                current.replaceBy(snapshot);
                log.rendered(snapshot, now, clock.instant());
            }
            pause = Duration.ZERO;
            nextLook = Instant.MIN;
        } catch (RuntimeException e) {
            log.failed(current.get(), e);
            pause = pause.isZero() ? SHORTEST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            nextLook = clock.instant().plus(pause);
        }
    }

    /** Renders anew if need be. @return whether readers get now what had been committed before this call */
    synchronized boolean bringUpToDate() {
        refresh();
        return !isBehind(current.get(), clock.instant());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean isBehind(Snapshot serving, Instant now) {
        return !now.isBefore(serving.showsUntil()) || signal.version() != serving.version();
    }
}
