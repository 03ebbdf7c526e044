package io.herald.approval;

import io.herald.approval.domain.Approvals;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Keeps the open request about a subject, if there is one, from being decided until the transaction ends. Whoever wants
 * to change a subject calls this before taking the subject itself: a decision takes the request first and the subject
 * second, and two who take both in a different order would wait for each other for ever.
 */
@Stateless
@PermitAll
@WorkflowStep
public class HoldApproval {

    private final Approvals approvals;

    @SuppressWarnings("NullAway")
    protected HoldApproval() {
        this(null);
    }

    @Inject
    public HoldApproval(Approvals approvals) {
        this.approvals = approvals;
    }

    /** @return whether there is an open request */
    public boolean handle(SubjectType type, String subjectId) {
        return approvals.findOpenToChange(type, subjectId).isPresent();
    }
}
