package io.herald.web.security;

import io.herald.shared.Secret;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the token of a link from an approver's mail: the parameter {@code link} of the address. The query is read by
 * hand, because asking the request for a parameter would use up a form in its body.
 */
final class DecisionToken {

    private static final Pattern LINK = Pattern.compile("(?:^|&)link=([A-Za-z0-9_.-]{1,200})(?:&|$)");

    private DecisionToken() {}

    static Optional<Secret> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).map(LINK::matcher).filter(Matcher::find)
                .map(found -> Secret.of(found.group(1)));
    }
}
