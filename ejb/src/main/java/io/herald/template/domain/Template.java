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
import java.time.Duration;
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
    private static final int SHORTEST_REVIEW = 7;
    private static final int USUAL_REVIEW = 365;
    private static final int LONGEST_REVIEW = 730;

    /** How long before the review is due its owner hears of it. */
    public static final Duration WARNING = Duration.ofDays(14);

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

    @Column(name = "review_days")
    private int reviewDays = USUAL_REVIEW;

    @Column(name = "review_due")
    private @Nullable Instant reviewDue;

    @Column(name = "review_warned_at")
    private @Nullable Instant reviewWarnedAt;

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

    /** A manager looked at the words: the next look is due after the template's own time. */
    public void reviewed(Instant now) {
        reviewDue = now.plus(Duration.ofDays(reviewDays));
        reviewWarnedAt = null;
    }

    /**
     * Somebody else answers for the words, or they are looked at in other intervals. A shorter one counts at once, a
     * longer one from the next approval on, because only a manager can say that words are still good.
     *
     * @throws io.herald.shared.ValidationException if the days are not {@value #SHORTEST_REVIEW} to
     *             {@value #LONGEST_REVIEW}
     */
    public void entrust(UserId newOwner, int days, Instant now) {
        new Violations().require(days >= SHORTEST_REVIEW && days <= LONGEST_REVIEW, "reviewDays",
                "must be " + SHORTEST_REVIEW + " to " + LONGEST_REVIEW).throwIfAny();
        owner = newOwner.value();
        reviewDays = days;
        Instant latest = now.plus(Duration.ofDays(days));
        if (reviewDue != null && reviewDue.isAfter(latest)) {
            reviewDue = latest;
        }
    }

    /** @return whether the owner has to hear of the review now; once for each approval */
    public boolean warnOfReview(Instant now) {
        boolean near = reviewDue != null && !reviewDue.minus(WARNING).isAfter(now);
        if (!near || reviewWarnedAt != null || isRetired()) {
            return false;
        }
        reviewWarnedAt = now;
        return true;
    }

    /** Whether nobody looked at the approved words in time, so that a manager has to approve each message of them. */
    public boolean isLapsed(Instant now) {
        return reviewDue != null && !reviewDue.isAfter(now);
    }

    /** When the approved words have to be looked at; empty before the first approval. */
    public Optional<Instant> reviewDue() {
        return Optional.ofNullable(reviewDue);
    }

    public int reviewDays() {
        return reviewDays;
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
