package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.identity.UserId;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the record whether exactly this text was approved by somebody who wrote none of it. The doors to the public ask
 * it, whatever the process believes.
 */
@Stateless
@PermitAll
@WorkflowStep
public class ConfirmApproval {

    private final Approvals approvals;

    @SuppressWarnings("NullAway")
    protected ConfirmApproval() {
        this(null);
    }

    @Inject
    public ConfirmApproval(Approvals approvals) {
        this.approvals = approvals;
    }

    /**
     * @param textSha256 hash of the text as it would go out now
     * @param authors whoever wrote any of it
     * @return who approved it; nothing if the last word about the subject is anything but the approval of this text
     */
    public Optional<UserId> handle(SubjectType type, String subjectId, String textSha256, Set<UserId> authors) {
        List<Approval> history = approvals.about(type, List.of(subjectId));
        return history.isEmpty() || !history.getLast().covers(textSha256, authors) ? Optional.empty()
                : history.getLast().decidedBy();
    }
}
