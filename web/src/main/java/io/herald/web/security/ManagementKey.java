package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a token as clients of Statuspage's management API send it: {@code Authorization: OAuth ...}, or as
 * {@code api_key} in the query. A bearer token is understood as well. The query is read by hand, because asking the
 * request for a parameter would use up a form in its body.
 */
final class ManagementKey {

    private static final Pattern HEADER = Pattern.compile("(?i:oauth|bearer) +([A-Za-z0-9._~+/-]{1,500}=*) *");
    private static final String PARAMETER = "api_key=";

    private ManagementKey() {}

    static Optional<String> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null ? fromHeader(header) : Optional.ofNullable(request.getQueryString())
                .flatMap(ManagementKey::fromQuery);
    }

    private static Optional<String> fromHeader(String header) {
        return Optional.of(HEADER.matcher(header)).filter(Matcher::matches).map(found -> found.group(1));
    }

    private static Optional<String> fromQuery(String query) {
        return Arrays.stream(query.split("&")).filter(pair -> pair.startsWith(PARAMETER))
                .map(pair -> decoded(pair.substring(PARAMETER.length()))).findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
