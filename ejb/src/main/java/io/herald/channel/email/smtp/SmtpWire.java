package io.herald.channel.email.smtp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Commands out, replies in, over one socket. What is written is held back until {@link #flush}. */
final class SmtpWire implements Closeable {

    private static final int LONGEST_LINE = 2_048;
    private static final int MOST_LINES = 100;
    private static final int CODE_LENGTH = 3;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] received = new byte[4_096];
    private int next;
    private int end;
    private byte[] held = new byte[16_384];
    private int holding;
    private long deadline;

    SmtpWire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    Socket socket() {
        return socket;
    }

    /** All answers from now on must be there within this time, however slowly they drip. */
    void within(Duration wait) {
        deadline = System.nanoTime() + wait.toNanos();
    }

    /** Whether the server said more than was asked, which nothing after STARTTLS may trust (CVE-2011-0411). */
    boolean hasUnreadInput() {
        return next < end;
    }

    void command(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length + 2);
        System.arraycopy(bytes, 0, held, holding, bytes.length);
        holding += bytes.length;
        held[holding++] = '\r';
        held[holding++] = '\n';
    }

    /** The content of a message, dots doubled where they begin a line (RFC 5321, 4.5.2), and the line that ends it. */
    void content(byte[] message) {
        reserve(2 * message.length + 5);
        boolean lineBegins = true;
        for (byte octet : message) {
            if (lineBegins && octet == '.') {
                held[holding++] = '.';
            }
            held[holding++] = octet;
            lineBegins = octet == '\n';
        }
        if (!lineBegins) {
            held[holding++] = '\r';
            held[holding++] = '\n';
        }
        held[holding++] = '.';
        held[holding++] = '\r';
        held[holding++] = '\n';
    }

    private void reserve(int more) {
        if (holding + more > held.length) {
            byte[] larger = new byte[Math.max(held.length * 2, holding + more)];
            System.arraycopy(held, 0, larger, 0, holding);
            held = larger;
        }
    }

    void flush() throws IOException {
        int length = holding;
        holding = 0;
        out.write(held, 0, length);
        out.flush();
    }

    SmtpReply ask(String line) throws IOException {
        command(line);
        flush();
        return reply();
    }

    /** @throws SmtpException when the answer is no SMTP reply, or when the server hangs up */
    SmtpReply reply() throws IOException {
        List<String> texts = new ArrayList<>(1);
        while (texts.size() < MOST_LINES) {
            String line = line();
            int code = code(line);
            texts.add(line.length() > CODE_LENGTH ? line.substring(CODE_LENGTH + 1) : "");
            if (line.length() == CODE_LENGTH || line.charAt(CODE_LENGTH) == ' ') {
                return new SmtpReply(code, texts);
            }
        }
        throw new SmtpException("the server's answer does not end");
    }

    private static int code(String line) throws SmtpException {
        boolean wellFormed = line.length() >= CODE_LENGTH && line.charAt(0) >= '2' && line.charAt(0) <= '5'
                && Character.isDigit(line.charAt(1)) && Character.isDigit(line.charAt(2))
                && (line.length() == CODE_LENGTH || line.charAt(CODE_LENGTH) == ' '
                        || line.charAt(CODE_LENGTH) == '-');
        if (!wellFormed) {
            throw new SmtpException("the server's answer is not SMTP");
        }
        return Integer.parseInt(line, 0, CODE_LENGTH, 10);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = octet(); octet != '\n'; octet = octet()) {
            if (line.length() == LONGEST_LINE) {
                throw new SmtpException("the server's answer is too long");
            }
            // servers speak ASCII; anything else must not reach a reason that people read
            line.append(octet >= ' ' && octet < 127 ? (char) octet : octet == '\r' ? '\r' : '?');
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    private int octet() throws IOException {
        if (next == end) {
            fill();
        }
        return received[next++] & 0xff;
    }

    private void fill() throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        socket.setSoTimeout(Math.toIntExact(left));
        next = 0;
        end = Math.max(0, in.read(received));
        if (end == 0) {
            throw new SmtpException("the server hung up");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
