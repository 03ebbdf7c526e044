package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliverySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/** Gives out leases, and turns: this node works for each channel on so many chunks at a time as its settings say. */
@ApplicationScoped
public class Dispatching {

    private final AtomicLong leases = new AtomicLong();
    private final Map<ChannelKey, Turns> turns = new ConcurrentHashMap<>();
    private final Fanout fanout;
    private final DeliverySettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected Dispatching() {
        this(null, null, null);
    }

    @Inject
    public Dispatching(Fanout fanout, DeliverySettings settings, Clock clock) {
        this.fanout = fanout;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does the work while the channel has a free turn; when it has none, those who have one look for more work. */
    public int inTurn(ChannelKey channel, IntSupplier work) {
        return turns.computeIfAbsent(channel, unused -> new Turns(settings.chunks())).whileAsked(work);
    }

    /** How many rows of a channel may be taken at once; 0 while its provider is known to be down. */
    public int room(ChannelKey channel) {
        return fanout.room(channel);
    }

    public Lease lease() {
        Instant now = clock.instant();
        return new Lease(settings.holder().ticket(leases.incrementAndGet()), now, now.plus(settings.lease()));
    }

    public void send(List<Claim> claims, OutcomeLog log) {
        fanout.send(claims, log);
    }
}
