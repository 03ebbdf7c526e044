package io.herald.web.publicpage.mirror;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests to S3 and whatever speaks like it (AWS Signature Version 4, in the header {@code Authorization}, the
 * payload included). It never prints the secret.
 */
final class SignatureV4 {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String key;
    private final String secret;
    private final String region;

    /** @param region such as {@code eu-central-1} */
    SignatureV4(String key, String secret, String region) {
        this.key = key;
        this.secret = secret;
        this.region = region;
    }

    /**
     * The headers to send beside those given: {@code x-amz-date}, {@code x-amz-content-sha256}, {@code Authorization}.
     *
     * @param path encoded, with a leading slash
     * @param signed headers in small letters that are signed too; {@code host} among them
     */
    SortedMap<String, String> headers(String method, String path, SortedMap<String, String> signed, byte[] body,
            Instant now) {
        String hash = hex(sha256(body));
        SortedMap<String, String> all = new TreeMap<>(signed);
        all.put("x-amz-date", MOMENT.format(now));
        all.put("x-amz-content-sha256", hash);
        StringBuilder canonical = new StringBuilder(method).append('\n').append(path).append("\n\n");
        all.forEach((name, value) -> canonical.append(name).append(':').append(value.strip()).append('\n'));
        String names = String.join(";", all.keySet());
        canonical.append('\n').append(names).append('\n').append(hash);
        String scope = DAY.format(now) + "/" + region + "/s3/aws4_request";
        String toSign = ALGORITHM + "\n" + MOMENT.format(now) + "\n" + scope + "\n"
                + hex(sha256(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        SortedMap<String, String> sent = new TreeMap<>();
        sent.put("x-amz-date", MOMENT.format(now));
        sent.put("x-amz-content-sha256", hash);
        sent.put("Authorization", ALGORITHM + " Credential=" + key + "/" + scope + ",SignedHeaders=" + names
                + ",Signature=" + hex(hmac(signingKey(now), toSign)));
        return sent;
    }

    /** A path as it is sent and signed: every byte but unreserved ones and slashes as {@code %XX} (RFC 3986). */
    static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private byte[] signingKey(Instant now) {
        byte[] day = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), DAY.format(now));
        return hmac(hmac(hmac(day, region), "s3"), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
