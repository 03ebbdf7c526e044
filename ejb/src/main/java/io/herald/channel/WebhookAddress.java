package io.herald.channel;

import io.herald.shared.ValidationException;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A URL that Herald can call: {@code https} or {@code http}, a host, no user and no fragment. Whether its host may be
 * called is decided when it is called, because names change what they mean.
 */
public record WebhookAddress(String value) {

    private static final int LONGEST = 2_000;

    public WebhookAddress {
        value = normal(value).orElseThrow(
                () -> new ValidationException("url", "is not the address of a web server, such as https://..."));
    }

    public static WebhookAddress of(String text) {
        return new WebhookAddress(text);
    }

    public static boolean isValid(String text) {
        return normal(text).isPresent();
    }

    public URI uri() {
        return URI.create(value);
    }

    private static Optional<String> normal(String text) {
        try {
            URI url = URI.create(text.strip());
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            boolean good = (scheme.equals("https") || scheme.equals("http")) && url.getHost() != null
                    && url.getRawUserInfo() == null && url.getRawFragment() == null && text.length() <= LONGEST
                    && !url.getHost().endsWith(".");
            return good ? Optional.of(scheme + "://" + host(url) + rest(url)) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String host(URI url) {
        String host = url.getHost().startsWith("[") ? url.getHost() : IDN.toASCII(url.getHost());
        return host.toLowerCase(Locale.ROOT) + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    private static String rest(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return path + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    @Override
    public String toString() {
        return value;
    }
}
