package io.herald.shared;

import java.io.Serial;

/** A stored secret cannot be read with this installation's key. */
public class SealBrokenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    SealBrokenException(String purpose, Throwable cause) {
        super("the secret kept for " + purpose + " cannot be read with this installation's key", cause);
    }
}
