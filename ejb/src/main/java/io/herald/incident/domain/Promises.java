package io.herald.incident.domain;

import io.herald.incident.Plan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one incident owes to the public, and what of it was kept: first word, next word, post-mortem. */
@Embeddable
public class Promises {

    @Column(name = "first_contact_due")
    private Instant firstContactDue;

    @Column(name = "first_contact_at")
    private @Nullable Instant firstContactAt;

    @Column(name = "cadence_minutes")
    private int cadenceMinutes;

    @Column(name = "next_update_due")
    private @Nullable Instant nextUpdateDue;

    @Column(name = "last_published_at")
    private @Nullable Instant lastPublishedAt;

    @Column(name = "postmortem_days")
    private @Nullable Integer postmortemDays;

    @Column(name = "postmortem_due")
    private @Nullable Instant postmortemDue;

    @SuppressWarnings("NullAway.Init")
    protected Promises() {}

    @SuppressWarnings("NullAway.Init")
    Promises(Plan plan, Instant declaredAt) {
        plan(plan, declaredAt);
    }

    /** From now on this plan holds. A word that was promised in public stays promised. */
    final void plan(Plan plan, Instant declaredAt) {
        firstContactDue = declaredAt.plus(Duration.ofMinutes(plan.firstContactMinutes()));
        cadenceMinutes = plan.cadenceMinutes();
        postmortemDays = plan.postmortemDays().orElse(null);
    }

    /** Something was said in public. */
    void spoken(Instant at, Optional<Instant> nextDue) {
        if (firstContactAt == null) {
            firstContactAt = at;
        }
        lastPublishedAt = at;
        nextUpdateDue = nextDue.orElse(null);
    }

    /** The trouble is over; from here the days of the post-mortem count. */
    void resolved(Instant at) {
        postmortemDue = postmortemDays == null ? null : at.plus(Duration.ofDays(postmortemDays));
    }

    Instant nextUpdateAfter(Instant spokenAt, Optional<Integer> minutes) {
        return spokenAt.plus(Duration.ofMinutes(minutes.orElse(cadenceMinutes)));
    }

    public Instant firstContactDue() {
        return firstContactDue;
    }

    public Optional<Instant> firstContactAt() {
        return Optional.ofNullable(firstContactAt);
    }

    /** Minutes from one public word to the next, at the most. */
    public int cadenceMinutes() {
        return cadenceMinutes;
    }

    public Optional<Instant> nextUpdateDue() {
        return Optional.ofNullable(nextUpdateDue);
    }

    /** When the post-mortem is owed at the latest; empty before the resolution, or when none is owed. */
    public Optional<Instant> postmortemDue() {
        return Optional.ofNullable(postmortemDue);
    }
}
