package io.herald.delivery.domain;

import io.herald.channel.Channel;
import io.herald.channel.DeliveryOutcome;
import io.herald.delivery.DeliveryState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Hands messages to a channel, unless its provider is known to be down or the lease may end before the answer comes.
 */
final class SendingLane implements Lane {

    /** No attempt takes longer than this: it is more than the sum of a channel's time limits. */
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(2);

    private final Channel channel;
    private final Provider provider;
    private final CircuitBreaker breaker;
    private final Judge judge;
    private final Clock clock;

    SendingLane(Channel channel, Provider provider, Judge judge, Clock clock) {
        this.channel = channel;
        this.provider = provider;
        this.breaker = provider.breaker();
        this.judge = judge;
        this.clock = clock;
    }

    @Override
    public int width() {
        return channel.lanes();
    }

    @Override
    public Ended end(Claim claim) {
        Instant startedAt = clock.instant();
        if (claim.leaseUntil().isBefore(startedAt.plus(LONGEST_ATTEMPT))) {
            return givenBack(claim, "this node was too slow", startedAt, startedAt);
        }
        if (!breaker.lets(startedAt)) {
            return givenBack(claim, "the provider does not answer", breaker.nextTry(), startedAt);
        }
        DeliveryOutcome outcome = outcome(claim);
        return judge.judge(claim, outcome, startedAt, clock.instant());
    }

    private DeliveryOutcome outcome(Claim claim) {
        try {
            provider.awaitTurn();
            DeliveryOutcome outcome = channel.send(claim.message());
            inform(outcome, clock.instant());
            return outcome;
        } catch (RuntimeException defect) {
            // says nothing about the provider: other messages must not wait for it
            DeliveryLog.channelThrew(channel.key(), claim.id(), defect);
            return new DeliveryOutcome.Unclear("Herald itself failed: " + defect.getClass().getSimpleName());
        }
    }

    private void inform(DeliveryOutcome outcome, Instant now) {
        boolean providerFailed = outcome instanceof DeliveryOutcome.Unclear
                || outcome instanceof DeliveryOutcome.Deferred deferred
                        && deferred.concerns() == DeliveryOutcome.Scope.PROVIDER;
        if (!providerFailed) {
            breaker.succeeded();
        } else if (breaker.failed(now)) {
            DeliveryLog.providerDown(channel.key());
        }
    }

    private static Ended givenBack(Claim claim, String reason, Instant notBefore, Instant now) {
        return new Ended(claim, false, DeliveryState.DEFERRED, Optional.of(reason), Optional.empty(), notBefore, now,
                now);
    }
}
