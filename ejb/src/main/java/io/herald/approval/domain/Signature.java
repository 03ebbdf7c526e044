package io.herald.approval.domain;

import io.herald.identity.UserId;
import io.herald.shared.PublicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's approval of the words of a request, for one of its stages. */
@Entity
@Table(name = "approval_signature")
public class Signature {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approval_id")
    private Approval approval;

    @Column(name = "user_id")
    private String userId;

    private int stage;

    @Column(name = "for_user")
    private @Nullable String forUser;

    @Column(name = "by_link")
    private boolean byLink;

    @Column(name = "signed_at")
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    Signature(Approval approval, UserId signer, int stage, Optional<UserId> onBehalfOf, boolean byLink,
            Instant signedAt) {
        this.id = PublicId.next();
        this.approval = approval;
        this.userId = signer.value();
        this.stage = stage;
        this.forUser = onBehalfOf.map(UserId::value).orElse(null);
        this.byLink = byLink;
        this.signedAt = signedAt;
    }

    public UserId signer() {
        return new UserId(userId);
    }

    /** Place of the stage in the policy, from 0. */
    public int stage() {
        return stage;
    }

    /** The approver who is away and in whose place it was given. */
    public Optional<UserId> onBehalfOf() {
        return Optional.ofNullable(forUser).map(UserId::new);
    }

    public boolean byLink() {
        return byLink;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
