package io.herald.web.publicpage.serving;

import java.util.Locale;

/** Reads {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /** @param header or null */
    static boolean allowsGzip(String header) {
        if (header == null) {
            return false;
        }
        if (header.equals("gzip") || header.startsWith("gzip,")) {
            return true;
        }
        boolean byWildcard = false;
        for (String part : header.toLowerCase(Locale.ROOT).split(",", 32)) {
            int semicolon = part.indexOf(';');
            String coding = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            boolean allowed = semicolon < 0 || !isZero(part.substring(semicolon + 1));
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return allowed;
            }
            byWildcard |= coding.equals("*") && allowed;
        }
        return byWildcard;
    }

    private static boolean isZero(String parameter) {
        String weight = parameter.strip();
        return weight.matches("q\\s*=\\s*0(\\.0{0,3})?");
    }
}
