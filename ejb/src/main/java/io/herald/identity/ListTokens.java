package io.herald.identity;

import io.herald.identity.domain.ApiToken;
import io.herald.identity.domain.ApiTokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All API tokens, the newest first, without their secrets. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class ListTokens {

    private final ApiTokens tokens;

    @SuppressWarnings("NullAway")
    protected ListTokens() {
        this(null);
    }

    @Inject
    public ListTokens(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** One token as an administrator sees it. */
    public record TokenView(String id, String name, UserId user, Set<String> scopes, Instant createdAt,
            Optional<Instant> expiresAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {}

    public List<TokenView> handle() {
        return tokens.all().stream().map(ListTokens::view).toList();
    }

    private static TokenView view(ApiToken token) {
        return new TokenView(token.id(), token.name(), new UserId(token.userId()), token.scopes(), token.createdAt(),
                Optional.ofNullable(token.expiresAt()), Optional.ofNullable(token.lastUsedAt()),
                Optional.ofNullable(token.revokedAt()));
    }
}
