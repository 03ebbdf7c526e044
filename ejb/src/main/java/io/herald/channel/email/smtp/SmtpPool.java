package io.herald.channel.email.smtp;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A few connections to one server that are kept open between messages. The one used last is used next, so that spare
 * ones grow idle and are closed.
 */
public final class SmtpPool implements AutoCloseable {

    private static final Duration KEPT_IDLE = Duration.ofSeconds(20);

    private final Deque<SmtpConnection> kept = new ConcurrentLinkedDeque<>();
    private final SmtpDialer dialer;
    private final Semaphore places;
    private volatile boolean closed;

    /**
     * @param size the most connections at a time
     * @param trust whose certificates are believed
     */
    public SmtpPool(SmtpServer server, int size, SSLContext trust) {
        this.dialer = new SmtpDialer(server, trust);
        this.places = new Semaphore(size);
    }

    /**
     * Hands over one message for one recipient.
     *
     * @param from address for the envelope, without brackets
     * @param to address for the envelope, without brackets
     * @param message headers and body, lines ended by CRLF
     */
    public DeliveryOutcome deliver(String from, String to, byte[] message) {
        places.acquireUninterruptibly();
        try {
            Optional<SmtpConnection> open = takeKept();
            if (open.isPresent()) {
                DeliveryOutcome outcome = use(open.get(), from, to, message);
                if (!open.get().brokeBeforeContent()) {
                    return outcome;
                }
                // the server closed a connection that lay idle: that says nothing about a new one
            }
            return use(dialer.dial(), from, to, message);
        } catch (IOException e) {
            return Deferred.provider("no connection: " + e.getMessage());
        } finally {
            places.release();
        }
    }

    private Optional<SmtpConnection> takeKept() {
        for (@Nullable SmtpConnection next = kept.pollFirst(); next != null; next = kept.pollFirst()) {
            if (next.idle().compareTo(KEPT_IDLE) < 0) {
                return Optional.of(next);
            }
            next.close();
        }
        return Optional.empty();
    }

    private DeliveryOutcome use(SmtpConnection connection, String from, String to, byte[] message) {
        DeliveryOutcome outcome = connection.deliver(from, to, message);
        if (connection.usable() && !closed) {
            kept.addFirst(connection);
        } else {
            connection.close();
        }
        return outcome;
    }

    /**
     * Says hello over a connection of its own: TLS, log-in and a question for nothing.
     *
     * @return what the server answered
     * @throws IOException when there is no usable connection; its message says why
     */
    public String hello() throws IOException {
        SmtpConnection connection = dialer.dial();
        try {
            return connection.noop().toString();
        } finally {
            connection.close();
        }
    }

    /** Closes connections that nobody used for a while. */
    public void closeIdle() {
        kept.stream().filter(connection -> connection.idle().compareTo(KEPT_IDLE) >= 0).filter(kept::remove)
                .forEach(SmtpConnection::close);
    }

    /** What is being sent goes on to its end. */
    @Override
    public void close() {
        closed = true;
        for (@Nullable SmtpConnection next = kept.pollFirst(); next != null; next = kept.pollFirst()) {
            next.close();
        }
    }
}
