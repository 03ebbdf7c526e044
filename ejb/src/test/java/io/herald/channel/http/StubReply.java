package io.herald.channel.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an {@link HttpStub} does with a request: an answer, or one of the ways in which servers fail to give one. */
public record StubReply(Kind kind, int status, Map<String, String> headers, String body) {

    /** Ways to reply. */
    public enum Kind {
        ANSWER, HANG, RESET_BEFORE_BODY, RESET_AFTER_BODY, DRIP, NONSENSE
    }

    /** Says nothing and keeps the connection. */
    public static final StubReply HANG = without(Kind.HANG);
    /** Cuts the connection when it has read the head of the request. */
    public static final StubReply RESET_BEFORE_BODY = without(Kind.RESET_BEFORE_BODY);
    /** Cuts the connection when it has read all of the request. */
    public static final StubReply RESET_AFTER_BODY = without(Kind.RESET_AFTER_BODY);
    /** Begins an answer and goes on with one byte per 100 ms, for ever. */
    public static final StubReply DRIP = without(Kind.DRIP);
    /** Says something that is no HTTP. */
    public static final StubReply NONSENSE = without(Kind.NONSENSE);

    public static StubReply of(int status, String body) {
        return new StubReply(Kind.ANSWER, status, Map.of(), body);
    }

    public static StubReply json(int status, String body) {
        return of(status, body).header("Content-Type", "application/json");
    }

    private static StubReply without(Kind kind) {
        return new StubReply(kind, 0, Map.of(), "");
    }

    public StubReply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new StubReply(kind, status, more, body);
    }

    /** Whether whoever waits for the whole of this reply waits for ever. */
    public boolean endless() {
        return kind == Kind.HANG || kind == Kind.DRIP;
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Stub\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.getBytes(UTF_8).length).append("\r\n\r\n").append(body);
        return head.toString().getBytes(UTF_8);
    }

    void drip(Socket client) throws IOException {
        client.setSoTimeout(100);
        OutputStream out = client.getOutputStream();
        out.write("HTTP/1.1 200 Stub\r\nContent-Length: 1000000\r\n\r\n".getBytes(UTF_8));
        while (true) {
            out.write('x');
            out.flush();
            try {
                if (client.getInputStream().read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException stillThere) {
                continue;
            }
        }
    }
}
