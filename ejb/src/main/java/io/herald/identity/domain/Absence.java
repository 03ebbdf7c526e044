package io.herald.identity.domain;

import io.herald.identity.UserId;
import io.herald.shared.PublicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A time in which somebody is away and somebody else stands in for them. */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    private String id;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "deputy_id")
    private String deputyId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    /** @param endsAt after {@code startsAt}; from that moment on the person is there again */
    public Absence(UserId person, UserId deputy, Instant startsAt, Instant endsAt) {
        this.id = PublicId.next();
        this.userId = person.value();
        this.deputyId = deputy.value();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public String id() {
        return id;
    }

    public UserId person() {
        return new UserId(userId);
    }

    public UserId deputy() {
        return new UserId(deputyId);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean overlaps(Instant start, Instant end) {
        return startsAt.isBefore(end) && start.isBefore(endsAt);
    }
}
