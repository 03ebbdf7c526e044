package io.herald.web.publicpage.serving;

/** A resource may well exist, but cannot be made at this moment. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public BusyException(String reason) {
        super(reason);
    }
}
