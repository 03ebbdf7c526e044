package io.herald.audience;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;

/** Too many sign-ups came from one place; it says nothing about any address. */
public class TooManySignUpsException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public TooManySignUpsException() {
        super(ErrorCode.RATE_LIMITED, "Too many sign-ups came from here; try again in an hour");
    }
}
