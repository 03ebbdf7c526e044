package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.ApiToken;
import io.herald.identity.domain.ApiTokens;
import io.herald.identity.domain.Users;
import io.herald.shared.Secret;
import io.herald.shared.Sha256;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes an API token for a machine that acts in a user's name. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class IssueToken {

    private static final int SECRET_BYTES = 32;

    private final ApiTokens tokens;
    private final Users users;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected IssueToken() {
        this(null, null, null, null);
    }

    @Inject
    public IssueToken(ApiTokens tokens, Users users, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param name what the token is for, for people
     * @param scopes words of {@link Scope}
     * @param expiresAt when it ends by itself; never, when empty
     */
    public record Command(String name, UserId user, Set<String> scopes, Optional<Instant> expiresAt) {}

    /** The token itself is in {@code secret}; it is shown this once and cannot be read again. */
    public record Issued(String id, Secret secret) {}

    public Issued handle(Command command) {
        Instant now = clock.instant();
        new Violations()
                .text(command.name(), 100, "name")
                .require(users.find(command.user().value()).isPresent(), "user", "does not exist")
                .require(!command.scopes().isEmpty(), "scopes", "must not be empty")
                .require(Scope.ALL.containsAll(command.scopes()), "scopes", "must be among " + Scope.ALL)
                .require(command.expiresAt().map(now::isBefore).orElse(true), "expiresAt", "must be in the future")
                .throwIfAny();
        String secret = "hrld_" + Secret.random(SECRET_BYTES).value();
        ApiToken token = new ApiToken(command.name().strip(), command.user().value(), Sha256.hex(secret),
                command.scopes(), now, command.expiresAt().orElse(null));
        tokens.add(token);
        audit.record("token.issued", "token", token.id(), Map.of("name", token.name(), "user", token.userId(),
                "scopes", String.join(" ", new TreeSet<>(command.scopes()))));
        return new Issued(token.id(), Secret.of(secret));
    }
}
