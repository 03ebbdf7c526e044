package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every request and decision about some subjects, for the capability that owns them. */
@Stateless
@PermitAll
@WorkflowStep
public class ApprovalHistory {

    private final Approvals approvals;
    private final ApprovalViews views;

    @SuppressWarnings("NullAway")
    protected ApprovalHistory() {
        this(null, null);
    }

    @Inject
    public ApprovalHistory(Approvals approvals, ApprovalViews views) {
        this.approvals = approvals;
        this.views = views;
    }

    /** @return by the subject's id, the oldest request first; subjects nobody asked about are left out */
    public Map<String, List<ApprovalView>> handle(SubjectType type, Collection<String> subjectIds) {
        List<Approval> found = approvals.about(type, subjectIds);
        return views.of(found).stream().collect(Collectors.groupingBy(ApprovalView::subjectId));
    }
}
