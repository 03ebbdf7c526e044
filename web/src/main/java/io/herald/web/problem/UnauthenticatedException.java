package io.herald.web.problem;

import java.io.Serial;

/** Nobody is known to call; the message says whether the token was missing or is not valid. */
public class UnauthenticatedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public UnauthenticatedException(String message) {
        super(message);
    }
}
