package io.herald.delivery.timer;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliverySettings;
import io.herald.delivery.MakeRows;
import io.herald.delivery.domain.Backlog;
import io.herald.delivery.domain.DeliveryLog;
import io.herald.delivery.domain.WorkQueue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Looks for work that nobody is doing: at start what this node held when it died, then every two seconds leases that
 * ended, rows that are due again, and work whose message got lost.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchTimer {

    private final Backlog backlog;
    private final MakeRows makeRows;
    private final WorkQueue queue;
    private final DeliverySettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected DispatchTimer() {
        this(null, null, null, null, null);
    }

    @Inject
    public DispatchTimer(Backlog backlog, MakeRows makeRows, WorkQueue queue, DeliverySettings settings, Clock clock) {
        this.backlog = backlog;
        this.makeRows = makeRows;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    @PostConstruct
    void takeBack() {
        int rows = backlog.reclaimFormerLives(settings.holder(), clock.instant());
        if (rows > 0) {
            DeliveryLog.reclaimedFormerLives(rows);
        }
    }

    /** A failure, for example of the database, must not end the timer. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "waiting messages")
    public void sweep() {
        try {
            lookOnce();
        } catch (RuntimeException e) {
            DeliveryLog.sweepFailed(e);
        }
    }

    private void lookOnce() {
        Instant now = clock.instant();
        int expired = backlog.reclaimExpired(now);
        if (expired > 0) {
            DeliveryLog.reclaimedExpired(expired);
        }
        int chunks = makeRows.handle();
        if (chunks > 0) {
            DeliveryLog.rowsMade(chunks);
        }
        List<ChannelKey> due = backlog.channelsWithDueWork(now);
        if (!due.isEmpty()) {
            queue.call(
                    due.stream().flatMap(channel -> Collections.nCopies(settings.chunks(), channel).stream()).toList());
            DeliveryLog.calledAgain(due.size());
        }
        if (backlog.hasDueNotices(now)) {
            queue.offerNotices();
        }
    }
}
