package io.herald.identity;

import java.util.Set;

/**
 * The user a bearer token acts for, and what the token may be used for.
 *
 * @param scopes words of {@link Scope}
 */
public record TokenIdentity(UserSummary user, Set<String> scopes) {

    public TokenIdentity {
        scopes = Set.copyOf(scopes);
    }
}
