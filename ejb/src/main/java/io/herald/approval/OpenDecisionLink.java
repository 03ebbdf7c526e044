package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.approval.domain.DecisionLink;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserSummary;
import io.herald.shared.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Looks what a link from a mail is worth, and whose it is. Looking changes nothing, however often and by whomever. */
@Stateless
@PermitAll
public class OpenDecisionLink {

    private final LinkSigner signer;
    private final Approvals approvals;
    private final UserDirectory users;
    private final Signers signers;
    private final LinkSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected OpenDecisionLink() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OpenDecisionLink(LinkSigner signer, Approvals approvals, UserDirectory users, Signers signers,
            LinkSettings settings, Clock clock) {
        this.signer = signer;
        this.approvals = approvals;
        this.users = users;
        this.signers = signers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A link that was looked at.
     *
     * @param approval what it decides about; empty unless the link is known
     * @param holder for whom it decides; empty unless it is valid
     * @param needsLogIn whether its holder has to log in as well
     */
    public record Opened(LinkStanding standing, Optional<ApprovalId> approval, Optional<UserSummary> holder,
            boolean needsLogIn) {}

    public Opened handle(Secret token) {
        Optional<DecisionLink> link = signer.find(token);
        Optional<Approval> approval = link.flatMap(known -> approvals.find(known.approval()));
        if (link.isEmpty() || approval.isEmpty()) {
            return new Opened(LinkStanding.UNKNOWN, Optional.empty(), Optional.empty(), settings.needsLogIn());
        }
        Optional<UserSummary> holder = users.find(link.get().approver());
        LinkStanding standing = link.get().standing(approval.get(),
                Optional.ofNullable(signers.all().get(link.get().approver())), clock.instant());
        return new Opened(standing, approval.map(Approval::id), holder.filter(user -> standing == LinkStanding.VALID),
                settings.needsLogIn());
    }
}
