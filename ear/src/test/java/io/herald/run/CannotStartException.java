package io.herald.run;

/** Herald cannot start here; the message is one line that says what the person can do about it. */
public final class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStartException(String whatToDo) {
        super(whatToDo);
    }

    public CannotStartException(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
