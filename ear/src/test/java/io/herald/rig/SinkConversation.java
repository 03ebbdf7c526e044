package io.herald.rig;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.herald.rig.Mood.Step;

/** One conversation of the sink. Answers are held back until nothing is left to read, so that pipelining pays. */
final class SinkConversation {

    private static final byte[] MESSAGE_ID = "\nMessage-ID: ".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADERS = 4_096;

    private final SmtpSink sink;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final StringBuilder answers = new StringBuilder();
    private byte[] buffer = new byte[65_536];
    private int next;
    private int end;
    private String recipient = "";

    SinkConversation(SmtpSink sink, Socket socket) throws IOException {
        this.sink = sink;
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    void hold() throws IOException {
        boolean goesOn = react(Step.GREETING, "220 sink ESMTP");
        while (goesOn) {
            goesOn = obey(line());
        }
        flush();
    }

    private boolean obey(String line) throws IOException {
        String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
        return switch (command) {
            case "EHLO" -> say("250-sink\r\n250-PIPELINING\r\n250 8BITMIME");
            case "MAIL", "RSET" -> {
                recipient = "";
                yield say("250 ok");
            }
            case "RCPT" -> recipient(line);
            case "DATA" -> recipient.isEmpty() ? say("554 no recipients") : say("354 go on") && content();
            case "QUIT" -> {
                say("221 bye");
                yield false;
            }
            default -> say("250 ok");
        };
    }

    private boolean recipient(String line) throws IOException {
        recipient = line.substring(line.indexOf('<') + 1, line.lastIndexOf('>'));
        int before = answers.length();
        boolean goesOn = react(Step.RECIPIENT, "250 ok");
        if (answers.length() > before && answers.charAt(before) != '2') {
            recipient = "";
        }
        return goesOn;
    }

    private boolean content() throws IOException {
        flush();
        int size = 0;
        while (!ends(size)) {
            if (next + size + 3 > end) {
                fill();
            } else {
                size++;
            }
        }
        String messageId = messageId(size);
        int taken = size;
        next += size + 3;
        return switch (sink.mood().at(Step.CONTENT, recipient)) {
            case Mood.GoOn goOn -> {
                sink.took(recipient, messageId, taken);
                yield say("250 taken");
            }
            case Mood.HangUp hangUp -> {
                if (hangUp.taking()) {
                    sink.took(recipient, messageId, taken);
                }
                yield leave();
            }
            case Mood.Say say -> saying(say.line());
            case Mood.Stall stall -> stall(stall);
        };
    }

    /** Whether the line with the dot stands at this place. */
    private boolean ends(int size) {
        int at = next + size;
        return at + 3 <= end && buffer[at] == '.' && buffer[at + 1] == '\r' && buffer[at + 2] == '\n'
                && (size == 0 || buffer[at - 1] == '\n');
    }

    private String messageId(int size) {
        int limit = next + Math.min(size, HEADERS) - MESSAGE_ID.length;
        for (int at = next; at < limit; at++) {
            if (buffer[at] == '\n' && Arrays.equals(buffer, at, at + MESSAGE_ID.length, MESSAGE_ID, 0,
                    MESSAGE_ID.length)) {
                int begin = at + MESSAGE_ID.length;
                int stop = begin;
                while (buffer[stop] != '\r') {
                    stop++;
                }
                return new String(buffer, begin, stop - begin, StandardCharsets.US_ASCII);
            }
        }
        return recipient;
    }

    private boolean react(Step step, String healthy) throws IOException {
        return switch (sink.mood().at(step, recipient)) {
            case Mood.GoOn goOn -> say(healthy);
            case Mood.Say say -> saying(say.line());
            case Mood.HangUp hangUp -> leave();
            case Mood.Stall stall -> stall(stall);
        };
    }

    private boolean say(String line) {
        answers.append(line).append("\r\n");
        return true;
    }

    private boolean saying(String line) {
        say(line);
        return !line.startsWith("421");
    }

    private boolean leave() {
        SmtpSink.reset(socket);
        return false;
    }

    private boolean stall(Mood.Stall stall) throws IOException {
        flush();
        try {
            new CountDownLatch(1).await(stall.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return leave();
    }

    private String line() throws IOException {
        int stop = next;
        while (stop == end || buffer[stop] != '\n') {
            if (stop == end) {
                int read = stop - next;
                fill();
                stop = next + read;
            } else {
                stop++;
            }
        }
        String line = new String(buffer, next, stop - next, StandardCharsets.US_ASCII).stripTrailing();
        next = stop + 1;
        return line;
    }

    private void fill() throws IOException {
        flush();
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, end - next);
            end -= next;
            next = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new EOFException();
        }
        end += read;
    }

    private void flush() throws IOException {
        if (!answers.isEmpty()) {
            out.write(answers.toString().getBytes(StandardCharsets.US_ASCII));
            answers.setLength(0);
        }
    }
}
