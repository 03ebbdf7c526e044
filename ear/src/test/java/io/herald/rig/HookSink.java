package io.herald.rig;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A receiver of webhooks that verifies every signature (Standard Webhooks 1.0.0) and knows calls by their id. */
public final class HookSink implements AutoCloseable {

    static {
        // else the JDK's server waits for the client's delayed acknowledgement, 40 ms a call
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String PATH = "/hook/";
    private static final String PREFIX = "whsec_";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong forged = new AtomicLong();
    private final HttpServer server;
    private final UnaryOperator<String> secrets;

    /** @param secrets the secret of a subscriber, by the token that the path ends with */
    public HookSink(UnaryOperator<String> secrets) throws IOException {
        this.secrets = secrets;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.createContext(PATH, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** An address that a token may follow. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    /** Calls that were signed as they should be, each once. */
    public int distinct() {
        return ids.size();
    }

    public long calls() {
        return calls.get();
    }

    /** Calls with a wrong signature. */
    public long forged() {
        return forged.get();
    }

    public void countAnew() {
        ids.clear();
        calls.set(0);
        forged.set(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            String token = exchange.getRequestURI().getPath().substring(PATH.length());
            String expected = signature(token, id, exchange.getRequestHeaders().getFirst("webhook-timestamp"), body);
            String given = exchange.getRequestHeaders().getFirst("webhook-signature");
            calls.incrementAndGet();
            if (MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                    given.getBytes(StandardCharsets.US_ASCII))) {
                ids.add(id);
            } else {
                forged.incrementAndGet();
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private String signature(String token, String id, String timestamp, byte[] body) {
        return sign(secrets.apply(token), id, timestamp, body);
    }

    /** The header {@code webhook-signature}. */
    public static String sign(String secret, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
