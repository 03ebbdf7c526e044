package io.herald.delivery.domain;

import io.herald.delivery.DeliverySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Gives out leases, and lets this node work on so many chunks at a time as its settings say. */
@ApplicationScoped
public class Dispatching {

    private final AtomicLong leases = new AtomicLong();
    private final Fanout fanout;
    private final DeliverySettings settings;
    private final Clock clock;
    private final Semaphore turns;

    @SuppressWarnings("NullAway")
    protected Dispatching() {
        this.fanout = null;
        this.settings = null;
        this.clock = null;
        this.turns = null;
    }

    @Inject
    public Dispatching(Fanout fanout, DeliverySettings settings, Clock clock) {
        this.fanout = fanout;
        this.settings = settings;
        this.clock = clock;
        this.turns = new Semaphore(settings.chunks(), true);
    }

    /** Does the work when a turn is free; the lease begins then, not when the caller began to wait. */
    public <T> T inTurn(Function<Lease, T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.apply(lease());
        } finally {
            turns.release();
        }
    }

    public Lease lease() {
        Instant now = clock.instant();
        return new Lease(settings.holder().ticket(leases.incrementAndGet()), now, now.plus(settings.lease()));
    }

    public void send(List<Claim> claims, OutcomeLog log) {
        fanout.send(claims, log);
    }
}
