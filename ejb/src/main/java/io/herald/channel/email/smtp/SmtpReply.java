package io.herald.channel.email.smtp;

import java.util.List;

/**
 * A server's answer (RFC 5321, 4.2).
 *
 * @param lines the texts behind the code, at least one
 */
record SmtpReply(int code, List<String> lines) {

    /** The server closes the connection after this one. */
    static final int CLOSING = 421;

    boolean positive() {
        return code >= 200 && code < 300;
    }

    boolean transientFailure() {
        return code >= 400 && code < 500;
    }

    boolean closing() {
        return code == CLOSING;
    }

    @Override
    public String toString() {
        return code + " " + String.join(" ", lines);
    }
}
