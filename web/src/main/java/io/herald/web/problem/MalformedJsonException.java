package io.herald.web.problem;

import java.io.Serial;

/** A body that should be JSON (RFC 8259) is not. */
public class MalformedJsonException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem.Position position;

    public MalformedJsonException(Problem.Position position) {
        super("The body is not JSON from line " + position.line() + ", column " + position.column());
        this.position = position;
    }

    public Problem.Position position() {
        return position;
    }
}
