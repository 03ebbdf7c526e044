package io.herald.rig;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server on loopback that takes everything and keeps nothing but a count (RFC 5321 with PIPELINING). Its mood
 * can be changed while it runs. Mails to others than {@link #READERS} are taken and not counted.
 */
public final class SmtpSink implements AutoCloseable {

    /** The domain of the recipients that count. */
    public static final String READERS = "@readers.example";

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.HEALTHY;
    private volatile Tally tally = new Tally();

    private SmtpSink(ServerSocket server) {
        this.server = server;
    }

    public static SmtpSink start() throws IOException {
        var sink = new SmtpSink(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
        Thread.ofPlatform().daemon().name("sink").start(sink::serve);
        return sink;
    }

    public int port() {
        return server.getLocalPort();
    }

    public void mood(Mood next) {
        mood = next;
    }

    Mood mood() {
        return mood;
    }

    /** Begins to count anew. */
    public Tally countAnew() {
        tally = new Tally();
        return tally;
    }

    public Tally tally() {
        return tally;
    }

    void took(String recipient, String messageId, int size) {
        if (recipient.endsWith(READERS)) {
            tally.add(messageId, size);
        }
    }

    private void serve() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                Thread.ofPlatform().daemon().name("sink-" + socket.getPort()).start(() -> converse(socket));
            }
        } catch (IOException closed) {
            hangUp();
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            new SinkConversation(this, socket).hold();
        } catch (IOException gone) {
            // the other side left, or we did: what counts was counted
        } finally {
            open.remove(socket);
        }
    }

    /** Ends all conversations at once, as a crash would; new ones are taken. */
    public void hangUp() {
        open.forEach(SmtpSink::reset);
    }

    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException alreadyGone) {
            // it is gone, which is what was wanted
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        hangUp();
    }
}
