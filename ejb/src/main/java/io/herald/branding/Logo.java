package io.herald.branding;

import java.io.Serializable;
import java.util.Base64;

/**
 * A picture of who speaks, for the head of the page.
 *
 * @param type {@code image/svg+xml} or {@code image/png}
 * @param base64 the file (RFC 4648, section 4)
 */
public record Logo(String type, String base64) implements Serializable {

    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";

    /** Bytes; every reader loads it. */
    public static final int LARGEST = 100 * 1024;

    public static Logo of(String type, byte[] file) {
        return new Logo(type, Base64.getEncoder().encodeToString(file));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** Of the path that names it: {@code svg}. */
    public String ending() {
        return type.equals(SVG) ? "svg" : "png";
    }
}
