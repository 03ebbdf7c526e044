package io.herald.identity.domain;

import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A person who works with Herald. Users are never deleted, only switched off: the record names them. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    private String id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    public User(String username, String displayName, String email, Language language, Set<String> roles,
            String passwordHash, Instant createdAt) {
        this.id = PublicId.next();
        this.username = username;
        this.displayName = displayName;
        this.email = email;
        this.language = language.tag();
        this.roles = new HashSet<>(roles);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.active = true;
    }

    public String id() {
        return id;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean active() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    public UserSummary summary() {
        return new UserSummary(new UserId(id), username, displayName, email, Language.of(language), roles, active);
    }
}
