package io.herald.delivery.domain;

import io.herald.channel.DeliveryOutcome;
import io.herald.delivery.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Decides what a provider's answer means for the row: done, again later, or never. */
public final class Judge {

    private static final Duration LONGEST_WAIT_FOR_PROVIDER = Duration.ofMinutes(1);

    private final RetrySchedule schedule;
    private final RandomGenerator random;

    public Judge(RetrySchedule schedule, RandomGenerator random) {
        this.schedule = schedule;
        this.random = random;
    }

    /** @param endedAt when the answer came; waiting begins there */
    public Ended judge(Claim claim, DeliveryOutcome outcome, Instant startedAt, Instant endedAt) {
        return switch (outcome) {
            case DeliveryOutcome.Accepted(String reference) -> ended(claim, DeliveryState.ACCEPTED, Optional.empty(),
                    Optional.of(reference), Ended.NEVER, startedAt, endedAt);
            case DeliveryOutcome.Refused(String reason) -> ended(claim, DeliveryState.REFUSED, Optional.of(reason),
                    Optional.empty(), Ended.NEVER, startedAt, endedAt);
            case DeliveryOutcome.Unclear(String reason) when !schedule.repeatable() -> ended(claim,
                    DeliveryState.UNCLEAR, Optional.of(reason), Optional.empty(), Ended.NEVER, startedAt, endedAt);
            case DeliveryOutcome.Unclear(String reason) -> again(claim, DeliveryState.UNCLEAR, reason,
                    waitAfter(claim), startedAt, endedAt);
            case DeliveryOutcome.Deferred deferred when deferred.concerns() == DeliveryOutcome.Scope.PROVIDER -> ended(
                    claim, DeliveryState.DEFERRED, Optional.of(deferred.reason()), Optional.empty(),
                    endedAt.plus(deferred.retryAfter().orElseGet(() -> least(waitAfter(claim)))), startedAt, endedAt);
            case DeliveryOutcome.Deferred deferred -> again(claim, DeliveryState.DEFERRED, deferred.reason(),
                    deferred.retryAfter().orElseGet(() -> waitAfter(claim)), startedAt, endedAt);
        };
    }

    /** A provider that is down is no reason to give anybody up, however often it was asked. */
    private static Duration least(Duration wait) {
        return wait.compareTo(LONGEST_WAIT_FOR_PROVIDER) < 0 ? wait : LONGEST_WAIT_FOR_PROVIDER;
    }

    private Ended again(Claim claim, DeliveryState state, String reason, Duration wait, Instant startedAt,
            Instant endedAt) {
        int made = claim.attempts() + 1;
        if (!schedule.exhausted(made)) {
            return ended(claim, state, Optional.of(reason), Optional.empty(), endedAt.plus(wait), startedAt, endedAt);
        }
        DeliveryState last = state == DeliveryState.UNCLEAR ? state : DeliveryState.REFUSED;
        String why = "given up after " + made + " attempts: " + reason;
        return ended(claim, last, Optional.of(why), Optional.empty(), Ended.NEVER, startedAt, endedAt);
    }

    private Duration waitAfter(Claim claim) {
        return schedule.waitAfter(claim.attempts() + 1, random);
    }

    private static Ended ended(Claim claim, DeliveryState state, Optional<String> reason, Optional<String> reference,
            Instant notBefore, Instant startedAt, Instant endedAt) {
        return new Ended(claim, true, state, reason, reference, notBefore, startedAt, endedAt);
    }
}
