package io.herald.incident.domain;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;

/** The same idempotency key came before, with another request. */
public class IdempotencyConflictException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public IdempotencyConflictException() {
        super(ErrorCode.IDEMPOTENCY_CONFLICT, "This idempotency key was used before, for another request");
    }
}
