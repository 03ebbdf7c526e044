package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.approval.domain.DecisionLink;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.Secret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets an approver decide by the link in their mail: once, and about the words that the mail was about. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class DecideByLink {

    private final LinkSigner signer;
    private final Approvals approvals;
    private final Signers signers;
    private final DecisionRecord record;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected DecideByLink() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DecideByLink(LinkSigner signer, Approvals approvals, Signers signers, DecisionRecord record,
            Caller caller, Clock clock) {
        this.signer = signer;
        this.approvals = approvals;
        this.signers = signers;
        this.record = record;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param comment as in {@link RecordDecision.Command} */
    public record Command(Secret token, Decision decision, String comment) {}

    /** @throws LinkSpentException if the link is not the caller's, or does not decide any more */
    public void handle(Command command) {
        DecisionLink link = signer.find(command.token()).filter(known -> known.approver().equals(caller.id()))
                .orElseThrow(() -> new LinkSpentException(LinkStanding.UNKNOWN));
        Approval approval = approvals.findToChange(link.approval())
                .orElseThrow(() -> new LinkSpentException(LinkStanding.UNKNOWN));
        Instant now = clock.instant();
        LinkStanding standing = link.standing(approval, Optional.ofNullable(signers.all().get(link.approver())), now);
        if (standing != LinkStanding.VALID) {
            throw new LinkSpentException(standing);
        }
        record.write(approval, command.decision(), command.comment(), link.textSha256(), true);
        link.use(now);
    }
}
