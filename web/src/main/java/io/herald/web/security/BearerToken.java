package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Authorization: Bearer ...} (RFC 6750 section 2.1); tokens in URLs or bodies are not accepted. */
final class BearerToken {

    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]{1,500}=*) *");

    private BearerToken() {}

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).map(HEADER::matcher).filter(Matcher::matches)
                .map(header -> header.group(1));
    }
}
