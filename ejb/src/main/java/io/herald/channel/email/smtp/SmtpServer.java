package io.herald.channel.email.smtp;

import io.herald.shared.Secret;
import java.time.Duration;
import java.util.Optional;

/**
 * Which server to speak to, and how.
 *
 * @param helo how we introduce ourselves: a host name, or an address literal in brackets
 * @param patience how long to wait for a connection and for each answer
 */
public record SmtpServer(String host, int port, Tls tls, Optional<Login> login, String helo, Duration patience) {

    /** A mailbox user of the server. */
    public record Login(String user, Secret password) {}

    /** How the connection is protected. */
    public enum Tls {
        /** Never, not even where the server offers it. */
        OFF,
        /**
         * Where the server offers it, whatever its certificate; but a password is sent only as with {@link #REQUIRED}.
         */
        OPPORTUNISTIC,
        /** STARTTLS (RFC 3207) with a certificate that names the host, or nothing is sent. */
        REQUIRED,
        /** TLS from the first byte (RFC 8314), with a certificate that names the host. */
        IMPLICIT
    }

    /** Whether nothing may be said over an unprotected connection. */
    boolean needsTls() {
        return tls == Tls.REQUIRED || tls == Tls.OPPORTUNISTIC && login.isPresent();
    }
}
