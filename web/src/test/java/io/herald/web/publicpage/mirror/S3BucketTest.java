package io.herald.web.publicpage.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.herald.web.publicpage.PublicSite;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.html.Appearance;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bucket against a store that checks each signature, keeps what it is given, and can be made to fail. */
class S3BucketTest {

    private static final String HOME = "https://status.northwind.example";
    private static final String SECRET = "not-to-be-printed";

    private final SignatureV4 expected = new SignatureV4("KEY", SECRET, "eu-west-3");
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final Map<String, String> caching = new ConcurrentHashMap<>();
    private final List<String> puts = new CopyOnWriteArrayList<>();
    private volatile int failing;
    private HttpServer store;

    @BeforeEach
    void open() throws IOException {
        store = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        store.createContext("/", this::answer);
        store.start();
    }

    @AfterEach
    void close() {
        store.stop(0);
    }

    @Test
    void aSnapshotIsPushedFilesFirstAndTheHomePageLast() throws IOException {
        new Mirror(bucket(), "").write(site().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW), HOME,
                Sample.NOW);

        assertThat(objects).containsKeys("/status/v1/index.html", "/status/v1/en/index.html",
                "/status/v1/api/v2/summary.json", "/status/v1/history.atom", "/status/v1/mirror.json",
                "/status/v1/badges/cmp000000003.svg");
        assertThat(types.get("/status/v1/en/index.html")).isEqualTo("text/html;charset=UTF-8");
        assertThat(types.get("/status/v1/history.rss")).isEqualTo("application/rss+xml;charset=UTF-8");
        assertThat(caching.get("/status/v1/en/index.html")).contains("max-age=1,", "stale-if-error");
        String stylesheet = puts.stream().filter(name -> name.endsWith(".css")).findFirst().orElseThrow();
        assertThat(caching.get(stylesheet)).contains("immutable");
        assertThat(puts.indexOf(stylesheet)).isLessThan(puts.indexOf("/status/v1/en/index.html"));
        assertThat(puts.indexOf("/status/v1/index.html"))
                .isGreaterThan(puts.indexOf("/status/v1/en/incidents/inc000000003/index.html"));
    }

    @Test
    void onlyWhatChangedIsPushedAgain() throws IOException {
        PublicSite site = site();
        Mirror mirror = new Mirror(bucket(), "");
        mirror.write(site.snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW), HOME, Sample.NOW);
        puts.clear();

        mirror.write(site.snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW), HOME, Sample.NOW);
        assertThat(puts).contains("/status/v1/en/index.html").doesNotContain("/status/v1/embed/script.js",
                "/status/v1/en/incidents/inc000000001/index.html");
    }

    @Test
    void aRestartPushesNothingThatTheStoreHolds() throws IOException {
        new Mirror(bucket(), "").write(site().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW), HOME,
                Sample.NOW);
        puts.clear();

        new Mirror(bucket(), "").write(site().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW), HOME,
                Sample.NOW);
        assertThat(puts).isEmpty();
    }

    @Test
    void aStoreThatFailsIsToldAndTheNextCallTakesUpWhereThisOneStopped() throws IOException {
        var snapshot = site().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW);
        Mirror mirror = new Mirror(bucket(), "");
        failing = 503;
        assertThatThrownBy(() -> mirror.write(snapshot, HOME, Sample.NOW)).isInstanceOf(IOException.class)
                .hasMessageContaining("503").hasMessageContaining("SlowDown").hasMessageNotContaining(SECRET);
        assertThat(objects).isEmpty();
        failing = 0;

        mirror.write(snapshot, HOME, Sample.NOW);

        assertThat(objects).containsKeys("/status/v1/index.html", "/status/v1/mirror.json");
    }

    @Test
    void aWrongSecretIsRefusedByTheStoreAndNeverPrinted() {
        S3Bucket wrong = bucket("another-secret");

        assertThatThrownBy(() -> wrong.write("a b/ü$.txt", new byte[]{1}, "text/plain", "no-store"))
                .isInstanceOf(IOException.class).hasMessageContaining("403")
                .hasMessageContaining("SignatureDoesNotMatch")
                .hasMessageNotContaining("another-secret");
        assertThat(wrong.toString()).doesNotContain("another-secret");
    }

    @Test
    void aNameWithOddCharactersArrives() throws IOException {
        bucket().write("a b/ü$.txt", new byte[]{1}, "text/plain", "no-store");

        assertThat(objects).containsOnlyKeys("/status/v1/a b/ü$.txt");
    }

    private static PublicSite site() {
        return TestSite.create();
    }

    private S3Bucket bucket() {
        return bucket(SECRET);
    }

    private S3Bucket bucket(String secret) {
        return new S3Bucket(URI.create("http://127.0.0.1:" + store.getAddress().getPort() + "/status/v1/"),
                "eu-west-3", "KEY", secret, Clock.fixed(Sample.NOW, ZoneOffset.UTC));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String name = exchange.getRequestURI().getPath();
            if (failing != 0) {
                refuse(exchange, failing, "SlowDown");
            } else if (!isSigned(exchange, body)) {
                refuse(exchange, 403, "SignatureDoesNotMatch");
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                byte[] held = objects.get(name);
                if (held != null) {
                    exchange.getResponseHeaders().add("ETag", '"' + md5(held) + '"');
                }
                exchange.sendResponseHeaders(held == null ? 404 : 200, -1);
            } else {
                puts.add(name);
                objects.put(name, body);
                types.put(name, exchange.getRequestHeaders().getFirst("Content-Type"));
                caching.put(name, exchange.getRequestHeaders().getFirst("Cache-Control"));
                exchange.sendResponseHeaders(200, -1);
            }
        }
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        List<String> names = Arrays.asList(given.replaceAll(".*SignedHeaders=([^,]*),.*", "$1").split(";"));
        var signed = new TreeMap<String, String>();
        names.stream().filter(name -> !name.startsWith("x-amz-"))
                .forEach(name -> signed.put(name, exchange.getRequestHeaders().getFirst(name)));
        return expected.headers(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), signed, body,
                Sample.NOW).get("Authorization").equals(given);
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        byte[] text = ("<Error><Code>" + code + "</Code><Message>x</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, exchange.getRequestMethod().equals("HEAD") ? -1 : text.length);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(text);
        }
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
