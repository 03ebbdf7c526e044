package io.herald.template.domain;

import io.herald.identity.UserId;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.PublicId;
import io.herald.shared.Violations;
import io.herald.template.Phase;
import io.herald.template.TemplateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of the library under a key that never changes. Its words are in its versions; a retired one is used no more.
 */
@Entity
@Table(name = "template")
public class Template {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CAUSE = 60;

    @Id
    private String id;

    private String key;

    private String name;

    private String phase;

    private @Nullable String cause;

    private String owner;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    /**
     * @param key lower-case words joined by dashes, for example {@code first-contact-outage}
     * @param cause what kind of trouble it is for; empty when for any
     */
    public Template(String key, String name, Phase phase, Optional<String> cause, UserId owner, Instant now) {
        new Violations().text(key, LONGEST_KEY, "key")
                .require(KEY.matcher(key).matches(), "key", "must be lower-case words joined by dashes")
                .text(name, LONGEST_NAME, "name").atMost(cause.orElse(""), LONGEST_CAUSE, "cause").throwIfAny();
        this.id = PublicId.next();
        this.key = key;
        this.name = name.strip();
        this.phase = phase.wire();
        this.cause = cause.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
        this.owner = owner.value();
        this.createdAt = now;
    }

    public void retire(Instant now) {
        requireInUse("be retired");
        retiredAt = now;
    }

    /** @throws IllegalStateOfException if the template is retired */
    public void requireInUse(String refused) {
        if (isRetired()) {
            throw new IllegalStateOfException("template", "retired", refused);
        }
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public TemplateId id() {
        return new TemplateId(id);
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public Phase phase() {
        return Phase.fromWire(phase);
    }

    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    public UserId owner() {
        return new UserId(owner);
    }

    public long version() {
        return version;
    }
}
