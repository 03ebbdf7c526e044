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
public record WebhookAddress(URI uri) {

    private static final int LONGEST = 2_000;

    /** @throws ValidationException if it is not such a URL */
    public static WebhookAddress of(String text) {
        return find(text).orElseThrow(
                () -> new ValidationException("url", "is not the address of a web server, such as https://..."));
    }

    /** Empty if it is not such a URL. */
    public static Optional<WebhookAddress> find(String text) {
        try {
            URI url = URI.create(text.strip());
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            boolean good = (scheme.equals("https") || scheme.equals("http")) && url.getHost() != null
                    && url.getRawUserInfo() == null && url.getRawFragment() == null && text.length() <= LONGEST
                    && !url.getHost().endsWith(".");
            return good ? Optional.of(normal(url, scheme)) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static WebhookAddress normal(URI url, String scheme) {
        String normal = scheme + "://" + host(url) + rest(url);
        return new WebhookAddress(normal.equals(url.toString()) ? url : URI.create(normal));
    }

    public String value() {
        return uri.toString();
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
        return value();
    }
}
