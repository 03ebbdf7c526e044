package io.herald.identity.domain;

import io.herald.shared.PublicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A machine's key to the REST API. It acts for one user and for some scopes, until it expires or is revoked. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private String id;

    private String name;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "token_sha256")
    private String tokenSha256;

    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    public ApiToken(String name, String userId, String tokenSha256, Set<String> scopes, Instant createdAt,
            @Nullable Instant expiresAt) {
        this.id = PublicId.next();
        this.name = name;
        this.userId = userId;
        this.tokenSha256 = tokenSha256;
        this.scopes = String.join(" ", new TreeSet<>(scopes));
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public boolean usableAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String userId() {
        return userId;
    }

    public Set<String> scopes() {
        return scopes.isBlank() ? Set.of() : Set.of(scopes.split(" "));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
