package io.herald.identity;

import io.herald.identity.domain.ApiToken;
import io.herald.identity.domain.ApiTokens;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds out for whom a bearer token (RFC 6750) acts. */
@Stateless
@PermitAll
public class AuthenticateToken {

    private final ApiTokens tokens;
    private final Users users;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AuthenticateToken() {
        this(null, null, null);
    }

    @Inject
    public AuthenticateToken(ApiTokens tokens, Users users, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
    }

    /** @return nothing when the token is unknown, expired or revoked, or its user is switched off */
    public Optional<TokenIdentity> handle(String bearer) {
        Instant now = clock.instant();
        Optional<ApiToken> token = tokens.findBySha256(Sha256.hex(bearer)).filter(t -> t.usableAt(now));
        Optional<User> user = token.flatMap(t -> users.find(t.userId())).filter(User::active);
        user.ifPresent(u -> tokens.noteUse(token.orElseThrow().id(), now));
        return user.map(u -> new TokenIdentity(u.summary(), token.orElseThrow().scopes()));
    }
}
