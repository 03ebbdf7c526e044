package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.approval.domain.Claim;
import io.herald.approval.domain.Claims;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Says to the other approvers that the caller works on a request, for a quarter of an hour at most. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ClaimApproval {

    private final Approvals approvals;
    private final Claims claims;
    private final Signers signers;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ClaimApproval() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ClaimApproval(Approvals approvals, Claims claims, Signers signers, AuditTrail audit, Caller caller,
            Clock clock) {
        this.approvals = approvals;
        this.claims = claims;
        this.signers = signers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Nothing happens where the caller may not decide now, or somebody else works on it and is not to be relieved.
     *
     * @param takeOver whether to relieve somebody else
     * @throws NotFoundException if there is no such request
     */
    public void handle(ApprovalId id, boolean takeOver) {
        Approval approval = approvals.find(id).orElseThrow(() -> new NotFoundException("approval", id.value()));
        Signer signer = signers.all().getOrDefault(caller.id(), Signer.of(caller.id()));
        if (approval.mayBeDecidedBy(signer) && claims.take(id, Claim.from(caller.id(), clock.instant()), takeOver)) {
            audit.record("approval.claimed", "approval", id.value(),
                    Map.of("takenOver", Boolean.toString(takeOver)));
        }
    }
}
