package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.ApiToken;
import io.herald.identity.domain.ApiTokens;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Ends an API token at once. Revoking twice is no error. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RevokeToken {

    private final ApiTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RevokeToken() {
        this(null, null, null);
    }

    @Inject
    public RevokeToken(ApiTokens tokens, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    public void handle(String tokenId) {
        ApiToken token = tokens.find(tokenId).orElseThrow(() -> new NotFoundException("token", tokenId));
        token.revoke(clock.instant());
        audit.record("token.revoked", "token", tokenId, Map.of("name", token.name()));
    }
}
