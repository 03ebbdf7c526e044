package io.herald.approval.domain;

import io.herald.approval.ApprovalId;
import io.herald.approval.LinkStanding;
import io.herald.approval.Signer;
import io.herald.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leave to decide once, by a link from a mail: for one approver, about one text, until a moment. */
@Entity
@Table(name = "approval_link")
public class DecisionLink {

    @Id
    @Column(name = "token_sha256")
    private String tokenSha256;

    @Column(name = "approval_id")
    private String approvalId;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected DecisionLink() {}

    /** @param tokenSha256 hash of the link's token; the token itself is known to the mail alone */
    public DecisionLink(String tokenSha256, ApprovalId approval, UserId approver, String textSha256, Instant issuedAt,
            Instant expiresAt) {
        this.tokenSha256 = tokenSha256;
        this.approvalId = approval.value();
        this.userId = approver.value();
        this.textSha256 = textSha256;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** @param holder the approver as they are now; empty when they are none any more */
    public LinkStanding standing(Approval approval, Optional<Signer> holder, Instant now) {
        if (usedAt != null) {
            return LinkStanding.USED;
        }
        if (!approval.isOpen()) {
            return LinkStanding.DECIDED;
        }
        if (!now.isBefore(expiresAt)) {
            return LinkStanding.EXPIRED;
        }
        if (holder.filter(approval::mayBeDecidedBy).isEmpty()) {
            return LinkStanding.NOT_YOURS;
        }
        return approval.textSha256().equals(textSha256) ? LinkStanding.VALID : LinkStanding.TEXT_CHANGED;
    }

    /** It has decided, and decides nothing else. */
    public void use(Instant now) {
        usedAt = now;
    }

    public String tokenSha256() {
        return tokenSha256;
    }

    public ApprovalId approval() {
        return new ApprovalId(approvalId);
    }

    public UserId approver() {
        return new UserId(userId);
    }

    public String textSha256() {
        return textSha256;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
