package io.herald.approval.domain;

import io.herald.identity.UserId;
import java.time.Duration;
import java.time.Instant;

/** Somebody works on a request. A claim tells others so and keeps nobody from deciding. */
public record Claim(UserId by, Instant since, Instant until) {

    /** After this a claim counts no more: whoever claimed was called away. */
    public static final Duration LASTS = Duration.ofMinutes(15);

    public static Claim from(UserId by, Instant now) {
        return new Claim(by, now, now.plus(LASTS));
    }

    public boolean isLive(Instant now) {
        return until.isAfter(now);
    }
}
