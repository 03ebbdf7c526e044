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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Sends claimed rows on virtual threads, as many at once as their channel has lanes, and writes their ends in batches
 * while others are still being sent.
 * <p>
 * Between a provider's yes and the commit that writes it down lies the only moment in which a crash can make a second
 * copy. {@link DeliverySettings#inFlight()} bounds how many messages of a node are in that moment: sending waits
 * while so many ends are unwritten.
 */
@ApplicationScoped
public class Fanout {

    private final Map<ChannelKey, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final Judge judge = new Judge(RetrySchedule.EMAIL, RandomGenerator.getDefault());
    private final Channels channels;
    private final Semaphore inFlight;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected Fanout() {
        this.channels = null;
        this.inFlight = null;
        this.clock = null;
    }

    @Inject
    public Fanout(Channels channels, DeliverySettings settings, Clock clock) {
        this.channels = channels;
        this.inFlight = new Semaphore(settings.inFlight());
        this.clock = clock;
    }

    /**
     * Returns when the end of every claim is written.
     *
     * @throws RuntimeException when ends could not be written until the leases ended; those rows are freed by the timer
     *             and sent again under the same key
     */
    public void send(List<Claim> claims, OutcomeLog log) {
        Map<ChannelKey, List<Claim>> byChannel = claims.stream().collect(Collectors.groupingBy(Claim::channel));
        byChannel.forEach((key, ofChannel) -> new Batches(inFlight, log, clock).write(ofChannel, lane(key)));
    }

    private Lane lane(ChannelKey key) {
        CircuitBreaker breaker = breakers.computeIfAbsent(key, unused -> new CircuitBreaker());
        return channels.find(key).filter(Channel::configured)
                .<Lane>map(channel -> new SendingLane(channel, breaker, judge, clock))
                .orElseGet(() -> new CapturingLane(clock));
    }
}
