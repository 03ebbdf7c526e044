package io.herald.web.api.management.access;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.time.Duration;

/** A token called more often than it may. */
public class TooManyCallsException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Duration wait;

    public TooManyCallsException(Duration wait) {
        super(ErrorCode.RATE_LIMITED, "Rate limit exceeded");
        this.wait = wait;
    }

    /** In whole seconds, at least one (RFC 9110, section 10.2.3). */
    public long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
