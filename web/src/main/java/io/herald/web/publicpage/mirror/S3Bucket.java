package io.herald.web.publicpage.mirror;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bucket of an S3-compatible store. What it holds is remembered, and asked for once by {@code HEAD}, whose entity tag
 * is the MD5 of the bytes; so a restart sends nothing again. Not for several threads.
 */
public final class S3Bucket implements MirrorTarget {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] NOTHING = new byte[0];

    private final URI url;
    private final SignatureV4 signature;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final Map<String, String> held = new HashMap<>();

    /**
     * @param url of the bucket, with a prefix if need be, for example {@code https://s3.example.org/status}
     * @param region such as {@code us-east-1}; stores of one's own take any
     * @param key the id of the access key
     */
    public S3Bucket(URI url, String region, String key, String secret, Clock clock) {
        this.url = url;
        this.signature = new SignatureV4(key, secret, region);
        this.clock = clock;
    }

    @Override
    public void write(String name, byte[] bytes, String type, String caching) throws IOException {
        String hash = md5(bytes) + " " + type + " " + caching;
        String known = held.get(name);
        if (hash.equals(known) || known == null && holds(name, bytes)) {
            held.put(name, hash);
            return;
        }
        SortedMap<String, String> headers = new TreeMap<>(Map.of("cache-control", caching, "content-type", type));
        HttpResponse<String> answer = send("PUT", name, headers, bytes);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the store answered " + answer.statusCode() + " to " + name + code(answer.body()));
        }
        held.put(name, hash);
    }

    private boolean holds(String name, byte[] bytes) throws IOException {
        HttpResponse<String> answer = send("HEAD", name, new TreeMap<>(), NOTHING);
        return answer.statusCode() == 200
                && answer.headers().firstValue("ETag").map(tag -> tag.replace("\"", "")).filter(md5(bytes)::equals)
                        .isPresent();
    }

    /** Sends once more if a kept connection broke: the same bytes to the same place do no harm. */
    private HttpResponse<String> send(String method, String name, SortedMap<String, String> headers, byte[] body)
            throws IOException {
        HttpRequest request = request(method, name, headers, body);
        try {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (IOException broken) {
                return http.send(request, BodyHandlers.ofString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while sending " + name, e);
        }
    }

    private HttpRequest request(String method, String name, SortedMap<String, String> headers, byte[] body) {
        String path = SignatureV4.encode(url.getPath().replaceFirst("/$", "") + "/" + name);
        SortedMap<String, String> signed = new TreeMap<>(headers);
        signed.put("host", url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort());
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE).method(method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        signature.headers(method, path, signed, body, clock.instant()).forEach(request::header);
        return request.build();
    }

    /** The store's word for what is wrong, such as {@code SlowDown}; not its message, which may quote headers. */
    private static String code(String xml) {
        int from = xml.indexOf("<Code>");
        int to = xml.indexOf("</Code>");
        return from < 0 || to < from ? "" : ": " + xml.substring(from + "<Code>".length(), to);
    }

    private static String md5(byte[] bytes) {
        try {
            // not for security: it is what the protocol has for an entity tag
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
