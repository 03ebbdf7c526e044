package io.herald.approval;

import io.herald.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One request for a decision and, once there is one, the decision.
 *
 * @param subjectId id of the message, template version or announcement, see {@code subjectType}
 * @param textSha256 hash of exactly the text that the decision is about
 * @param authors who may not decide
 * @param authorNames the authors' display names, sorted
 * @param dueAt when the decision is late and others are called
 * @param mayDecide whether the caller may decide now
 * @param stages who has to approve, and who did
 * @param claim who works on it just now
 */
public record ApprovalView(ApprovalId id, SubjectType subjectType, String subjectId, Optional<String> incidentId,
        Optional<String> incidentReference, String title, String textSha256, Set<UserId> authors,
        List<String> authorNames, String requestedByName, Instant requestedAt, Instant dueAt,
        Optional<Instant> escalatedAt, ApprovalStatus status, Optional<Ruling> ruling, boolean mayDecide,
        List<StageView> stages, Optional<ClaimView> claim) {

    public ApprovalView {
        stages = List.copyOf(stages);
    }

    /** How many approvals it takes, in all stages. */
    public int needed() {
        return stages.stream().mapToInt(StageView::needed).sum();
    }

    /** Whether it takes more than the approval of one manager, whoever that is. */
    public boolean isStaged() {
        return needed() > 1 || stages.stream().anyMatch(stage -> !stage.group().equals(ApprovalPolicy.ANY_APPROVER));
    }

    /** How many of them there are. */
    public int given() {
        return stages.stream().mapToInt(stage -> stage.given().size()).sum();
    }

    /**
     * One stage.
     *
     * @param group whose members are asked
     * @param needed how many of them have to approve
     * @param given those that did
     * @param open whether it is asked now
     */
    public record StageView(String group, int needed, List<GivenView> given, boolean open) {

        public boolean isDone() {
            return given.size() >= needed;
        }
    }

    /** Somebody works on it, which keeps nobody from deciding. */
    public record ClaimView(UserId by, String byName, Instant since, Instant until) {}

    /**
     * An approval for one stage.
     *
     * @param onBehalfOf the name of the approver who is away and in whose place it was given
     */
    public record GivenView(String by, Optional<String> onBehalfOf, Instant at, boolean byLink) {}

    /**
     * Who decided what, when and why.
     *
     * @param byLink whether they decided by the link in a mail
     */
    public record Ruling(Decision decision, UserId decidedBy, String decidedByName, Instant decidedAt,
            String comment, boolean byLink) {}
}
