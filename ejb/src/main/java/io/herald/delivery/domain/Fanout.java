package io.herald.delivery.domain;

import io.herald.channel.Channel;
import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.delivery.DeliverySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Sends claimed rows on virtual threads, as many at once as their channel has lanes, and writes their ends in batches
 * while others are still being sent.
 * <p>
 * Between a provider's yes and the commit that writes it down lies the only moment in which a crash can make a second
 * copy. {@link DeliverySettings#inFlight()} bounds how many messages of a node and a channel are in that moment:
 * sending waits while so many ends are unwritten.
 */
@ApplicationScoped
public class Fanout {

    private final Map<ChannelKey, Provider> providers = new ConcurrentHashMap<>();
    private final Channels channels;
    private final DeliverySettings settings;
    private final LaneThreads threads;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected Fanout() {
        this(null, null, null, null);
    }

    @Inject
    public Fanout(Channels channels, DeliverySettings settings, LaneThreads threads, Clock clock) {
        this.channels = channels;
        this.settings = settings;
        this.threads = threads;
        this.clock = clock;
    }

    /** How many rows of a channel may be taken at once; 0 while its provider is known to be down. */
    int room(ChannelKey key) {
        if (sending(key).isEmpty()) {
            return Chunk.SIZE;
        }
        Provider provider = provider(key);
        return provider.breaker().rests(clock.instant()) ? 0 : provider.room();
    }

    /**
     * Returns when the end of every claim is written.
     *
     * @throws RuntimeException when ends could not be written until the leases ended; those rows are sent again under
     *             the same key
     */
    public void send(List<Claim> claims, OutcomeLog log) {
        Map<ChannelKey, List<Claim>> byChannel = claims.stream().collect(Collectors.groupingBy(Claim::channel));
        byChannel.forEach((key, ofChannel) -> batches(provider(key), log).write(ofChannel, lane(key)));
    }

    private Batches batches(Provider provider, OutcomeLog log) {
        return new Batches(provider.inFlight(), provider.batch(), log, threads, clock);
    }

    private Lane lane(ChannelKey key) {
        Judge judge = new Judge(RetrySchedule.of(key), RandomGenerator.getDefault());
        return sending(key).<Lane>map(channel -> new SendingLane(channel, provider(key), judge, clock))
                .orElseGet(() -> new CapturingLane(clock));
    }

    private Optional<Channel> sending(ChannelKey key) {
        return channels.find(key).filter(Channel::configured);
    }

    private Provider provider(ChannelKey key) {
        return providers.computeIfAbsent(key, unused -> new Provider(settings.rate(key), settings.inFlight()));
    }
}
