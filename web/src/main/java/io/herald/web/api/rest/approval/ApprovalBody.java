package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.web.api.rest.message.MessageBody;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One request for a decision with the words in question. */
@Schema(name = "Approval", description = "A request for a manager's decision, with the exact words in question")
public record ApprovalBody(ApprovalRow approval, List<MessageBody.Variant> variants, Optional<Ruling> ruling,
        List<Stage> stages) {

    /** One stage of the policy. */
    @Schema(name = "ApprovalStage", description = "Who has to approve at this stage, and who did")
    public record Stage(String group, int needed, List<Signature> signatures,
            @Schema(description = "Whether it is asked now") boolean open) {}

    /** One approval for a stage. */
    @Schema(name = "ApprovalSignature", description = "Who approved, and in whose place")
    public record Signature(String by, Optional<String> onBehalfOf, Instant at, boolean byLink) {}

    /** Who decided what. */
    @Schema(name = "Ruling", description = "Who decided what, when and why")
    public record Ruling(Decision decision, String decidedBy, Instant decidedAt, String comment,
            @Schema(description = "Whether by the link in a mail") boolean byLink) {}

    static ApprovalBody of(ApprovalView view, List<MessageBody.Variant> variants) {
        return new ApprovalBody(ApprovalRow.of(view), variants,
                view.ruling()
                        .map(r -> new Ruling(r.decision(), r.decidedByName(), r.decidedAt(), r.comment(), r.byLink())),
                view.stages().stream().map(ApprovalBody::stage).toList());
    }

    private static Stage stage(ApprovalView.StageView stage) {
        return new Stage(stage.group(), stage.needed(), stage.given().stream()
                .map(given -> new Signature(given.by(), given.onBehalfOf(), given.at(), given.byLink())).toList(),
                stage.open());
    }
}
