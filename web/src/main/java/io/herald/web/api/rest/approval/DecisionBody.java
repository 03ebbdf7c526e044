package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A manager's decision. */
@Schema(name = "DecisionRequest", description = "A manager's decision about exactly the words that were read")
public record DecisionBody(Decision decision,
        @Schema(description = "Why; needed unless the decision is approved") Optional<String> comment,
        @Schema(description = "Hash of the words that were read, as GET /approvals/{id} gave it") String textSha256) {

    RecordDecision.Command of(ApprovalId approval) {
        return new RecordDecision.Command(approval, decision, comment.orElse(""), textSha256);
    }
}
