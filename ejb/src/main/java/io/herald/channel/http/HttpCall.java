package io.herald.channel.http;

import io.herald.shared.Secret;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request. Addresses and headers may carry secrets, so it prints only its method and host.
 *
 * @param body sent as UTF-8; empty: the request has none
 */
public record HttpCall(String method, URI address, Map<String, String> headers, String body) {

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** The address that a person typed; one that is none makes a call that is never sent. */
    public static URI address(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException malformed) {
            return URI.create("invalid:address");
        }
    }

    public static HttpCall get(URI address) {
        return new HttpCall("GET", address, Map.of(), "");
    }

    public static HttpCall post(URI address) {
        return new HttpCall("POST", address, Map.of(), "");
    }

    public static HttpCall put(URI address) {
        return new HttpCall("PUT", address, Map.of(), "");
    }

    public HttpCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(method, address, more, body);
    }

    /** With a token in the {@code Authorization} header (RFC 6750). */
    public HttpCall bearer(Secret token) {
        return header("Authorization", "Bearer " + token.value());
    }

    /** With a name and a password in the {@code Authorization} header (RFC 7617). */
    public HttpCall basic(String user, Secret password) {
        byte[] pair = (user + ":" + password.value()).getBytes(StandardCharsets.UTF_8);
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public HttpCall json(JsonObject document) {
        return body("application/json; charset=utf-8", document.toString());
    }

    /** With fields of a form ({@code application/x-www-form-urlencoded}), in the order of the map. */
    public HttpCall form(Map<String, String> fields) {
        return body("application/x-www-form-urlencoded", fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    public HttpCall body(String type, String text) {
        return new HttpCall(method, address, header("Content-Type", type).headers(), text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
