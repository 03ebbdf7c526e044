package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** The scopes of the token that came with a request; there are none where no valid token came. */
public record TokenScopes(Set<String> words) {

    private static final String ATTRIBUTE = TokenScopes.class.getName();

    static void grant(HttpServletRequest request, Set<String> words) {
        request.setAttribute(ATTRIBUTE, new TokenScopes(Set.copyOf(words)));
    }

    public static Optional<TokenScopes> of(HttpServletRequest request) {
        return Optional.ofNullable((TokenScopes) request.getAttribute(ATTRIBUTE));
    }

    public boolean allow(String scope) {
        return words.contains(scope);
    }
}
