package io.herald.web.problem;

import java.io.Serial;

/** A body is longer than its receiver reads. */
public class BodyTooLargeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param most bytes at the most */
    public BodyTooLargeException(long most) {
        super("The body is longer than " + most + " bytes");
    }
}
