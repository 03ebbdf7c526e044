package io.herald.channel.social.x;

import io.herald.shared.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests by OAuth 1.0a (RFC 5849) with HMAC-SHA1. A body that is no form is not part of the signature. */
record OAuth1(Secret consumer, Secret consumerSecret, Secret access, Secret accessSecret) {

    /**
     * The value of the header {@code Authorization}.
     *
     * @param nonce different for every request
     * @param form fields of the query or of a form, if there are any
     */
    String authorization(String method, URI address, Map<String, String> form, String nonce, Instant now) {
        Map<String, String> oauth = new TreeMap<>(Map.of("oauth_consumer_key", consumer.value(), "oauth_nonce", nonce,
                "oauth_signature_method", "HMAC-SHA1", "oauth_timestamp", Long.toString(now.getEpochSecond()),
                "oauth_token", access.value(), "oauth_version", "1.0"));
        Map<String, String> signed = new TreeMap<>(oauth);
        signed.putAll(form);
        String base = method + "&" + encoded(address.toString()) + "&" + encoded(signed.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
        oauth.put("oauth_signature", signature(base));
        return "OAuth " + oauth.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=\"" + encoded(field.getValue()) + "\"")
                .collect(Collectors.joining(", "));
    }

    private String signature(String base) {
        String key = encoded(consumerSecret.value()) + "&" + encoded(accessSecret.value());
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA1", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E",
                "~");
    }
}
