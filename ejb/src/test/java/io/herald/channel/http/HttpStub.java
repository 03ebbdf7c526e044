package io.herald.channel.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A plain HTTP/1.1 server on a free loopback port that answers as a test says and remembers what it was asked. It
 * can misbehave in all the ways of {@link StubReply}. An unknown path is answered 404.
 */
public final class HttpStub implements AutoCloseable {

    /**
     * @param path with the query, as it came over the wire
     * @param headers by name in lower case
     */
    public record Request(String method, String path, Map<String, String> headers, String body) {

        public JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private record Rule(String method, String prefix, boolean cuts, Function<Request, StubReply> reply) {

        boolean covers(Request request) {
            return request.method().equals(method) && request.path().startsWith(prefix);
        }
    }

    private final ServerSocket listener;
    private final Thread server;
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<Socket, Boolean> open = new ConcurrentHashMap<>();

    public HttpStub() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = Thread.ofVirtual().start(this::serve);
    }

    /** Answers requests whose path begins so; the latest rule for a path wins. */
    public HttpStub on(String method, String prefix, Function<Request, StubReply> reply) {
        rules.addFirst(new Rule(method, prefix, false, reply));
        return this;
    }

    /** Gives these answers one after the other, and the last one from then on. */
    public HttpStub on(String method, String prefix, StubReply... replies) {
        if (replies[0] == StubReply.RESET_BEFORE_BODY) {
            rules.addFirst(new Rule(method, prefix, true, request -> StubReply.RESET_BEFORE_BODY));
            return this;
        }
        Queue<StubReply> script = new ArrayDeque<>(List.of(replies));
        return on(method, prefix, request -> {
            synchronized (script) {
                return script.size() > 1 ? script.remove() : script.element();
            }
        });
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
    }

    /** What was asked, in order, whether it was answered or not. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public List<Request> requests(String prefix) {
        return requests.stream().filter(request -> request.path().startsWith(prefix)).toList();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open.put(client, true);
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            while (!head.isEmpty()) {
                Request request = request(head, "");
                if (rule(request).filter(Rule::cuts).isPresent()) {
                    requests.add(request);
                    client.setSoLinger(true, 0);
                    return;
                }
                byte[] body = in.readNBytes(Integer.parseInt(request.headers().getOrDefault("content-length", "0")));
                Request whole = request(head, new String(body, UTF_8));
                requests.add(whole);
                if (!say(client, replyTo(whole))) {
                    return;
                }
                head = head(in);
            }
        } catch (IOException gone) {
            // the client went away, which is its right
        } finally {
            open.remove(client);
        }
    }

    private Optional<Rule> rule(Request request) {
        return rules.stream().filter(rule -> rule.covers(request)).findFirst();
    }

    private StubReply replyTo(Request request) {
        return rule(request).map(rule -> rule.reply().apply(request))
                .orElseGet(() -> StubReply.of(404, "no such path"));
    }

    private static boolean say(Socket client, StubReply reply) throws IOException {
        OutputStream out = client.getOutputStream();
        switch (reply.kind()) {
            case HANG -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
            case RESET_BEFORE_BODY, RESET_AFTER_BODY -> client.setSoLinger(true, 0);
            case DRIP -> reply.drip(client);
            case NONSENSE -> out.write("220 mail.example.org ESMTP\r\n".getBytes(ISO_8859_1));
            case ANSWER -> {
                out.write(reply.bytes());
                out.flush();
                return true;
            }
        }
        out.flush();
        return false;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static Request request(String head, String body) {
        String[] lines = head.split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
        String[] line = lines[0].split(" ");
        return new Request(line[0], line[1], headers, body);
    }

    @Override
    public void close() {
        try {
            listener.close();
            // The port is closed once nobody waits at it any more.
            server.join();
            for (Socket client : open.keySet()) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
