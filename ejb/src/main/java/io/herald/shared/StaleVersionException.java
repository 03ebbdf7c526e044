package io.herald.shared;

import java.io.Serial;
import java.util.Map;

/** Somebody else changed the thing since the caller read it; reading again and repeating the act is safe. */
public class StaleVersionException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public StaleVersionException(String what, long expected, long actual) {
        super(ErrorCode.STALE_VERSION, "The " + what + " was changed by somebody else meanwhile",
                Map.of("what", what, "expected", Long.toString(expected), "actual", Long.toString(actual)));
    }

    /** @throws StaleVersionException if the caller saw another version than there is now */
    public static void check(String what, long expected, long actual) {
        if (expected != actual) {
            throw new StaleVersionException(what, expected, actual);
        }
    }
}
