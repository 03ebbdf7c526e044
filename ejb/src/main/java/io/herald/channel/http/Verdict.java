package io.herald.channel.http;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult.NotSent;
import io.herald.channel.http.HttpResult.Unanswered;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a result that is no success means for a delivery, as far as HTTP alone can say. An adapter asks it after it has
 * looked for what its provider says in its own words.
 */
public final class Verdict {

    /** Of networks that tell when a limit ends instead of how long to wait: Bluesky, X. */
    private static final List<String> RESETS = List.of("ratelimit-reset", "x-rate-limit-reset");

    private final Clock clock;
    private final boolean repeatable;

    /** @param repeatable whether the provider recognises a repeated call, so that one more does no harm */
    public Verdict(Clock clock, boolean repeatable) {
        this.clock = clock;
        this.repeatable = repeatable;
    }

    public DeliveryOutcome of(HttpResult result) {
        return switch (result) {
            case NotSent(String reason) -> Deferred.provider(reason);
            case Unanswered(String reason) -> doubtful(reason);
            case Answered answer -> of(answer);
        };
    }

    private DeliveryOutcome of(Answered answer) {
        return switch (answer.status()) {
            case 429, 503 -> busy(answer);
            case 401, 403, 407 -> Deferred.provider("does not let us in; " + answer.excerpt());
            case 408, 425 -> doubtful(answer.excerpt());
            default -> switch (answer.status() / 100) {
                case 2 -> doubtful("the answer cannot be understood; " + answer.excerpt());
                case 3 -> Deferred.provider("sends us elsewhere; " + answer.excerpt());
                case 4 -> new Refused(answer.excerpt());
                default -> doubtful(answer.excerpt());
            };
        };
    }

    /** The provider has too much to do; it may say for how long. */
    public Deferred busy(Answered answer) {
        Optional<Duration> wait = answer.header("Retry-After")
                .flatMap(text -> RetryAfter.parse(text, clock.instant()));
        for (String header : RESETS) {
            wait = wait.or(() -> answer.header(header)
                    .flatMap(text -> RetryAfter.untilEpoch(text, clock.instant())));
        }
        return new Deferred(answer.excerpt(), wait, Scope.PROVIDER);
    }

    /** The provider may have acted. */
    public DeliveryOutcome doubtful(String reason) {
        return repeatable ? Deferred.provider(reason) : new Unclear(reason);
    }
}
