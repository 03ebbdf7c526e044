package io.herald.identity;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.time.Instant;
import java.util.Map;

/** Somebody guessed too often; the detail {@code retry_at} says when to try again. */
public class TooManyAttemptsException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public TooManyAttemptsException(Instant retryAt) {
        super(ErrorCode.RATE_LIMITED, "Too many attempts", Map.of("retry_at", retryAt.toString()));
    }
}
