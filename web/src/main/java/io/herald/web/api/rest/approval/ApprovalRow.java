package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.ApprovalView;
import io.herald.approval.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the approval inbox. */
@Schema(name = "ApprovalRow", description = "A request for a manager's decision")
public record ApprovalRow(ApprovalId id, ApprovalStatus status, SubjectType subjectType,
        @Schema(description = "Id of the message or of the template version") String subjectId,
        Optional<String> incidentReference, String title, String requestedBy, Instant requestedAt,
        @Schema(description = "When others are called in") Instant dueAt, Optional<Instant> escalatedAt,
        @Schema(description = "Who may not decide") List<String> authors,
        @Schema(description = "Whether the user of this token may decide") boolean mayDecide,
        @Schema(description = "Hash of the words in question") String textSha256,
        @Schema(description = "How many approvals it takes") int needed,
        @Schema(description = "How many of them there are") int given,
        @Schema(description = "Who works on it just now, which keeps nobody from deciding") Optional<String> claimedBy,
        @Schema(description = "Since when") Optional<Instant> claimedAt) {

    static ApprovalRow of(ApprovalView view) {
        return new ApprovalRow(view.id(), view.status(), view.subjectType(), view.subjectId(),
                view.incidentReference(), view.title(), view.requestedByName(), view.requestedAt(), view.dueAt(),
                view.escalatedAt(), view.authorNames(), view.mayDecide(), view.textSha256(), view.needed(),
                view.given(), view.claim().map(ApprovalView.ClaimView::byName),
                view.claim().map(ApprovalView.ClaimView::since));
    }
}
