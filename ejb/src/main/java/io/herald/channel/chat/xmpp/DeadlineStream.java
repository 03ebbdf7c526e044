package io.herald.channel.chat.xmpp;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What comes in over a socket, until a moment after which nothing is waited for any more, however slowly it comes. */
final class DeadlineStream extends InputStream {

    private final Socket socket;
    private final InputStream in;
    private final long deadline;

    /** @param deadline as {@link System#nanoTime} tells it */
    DeadlineStream(Socket socket, long deadline) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("the time is up");
        }
        socket.setSoTimeout((int) left);
        return in.read(buffer, offset, length);
    }
}
