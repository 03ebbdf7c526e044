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
 */
public record ApprovalView(ApprovalId id, SubjectType subjectType, String subjectId, Optional<String> incidentId,
        Optional<String> incidentReference, String title, String textSha256, Set<UserId> authors,
        List<String> authorNames, String requestedByName, Instant requestedAt, Instant dueAt,
        Optional<Instant> escalatedAt, ApprovalStatus status, Optional<Ruling> ruling, boolean mayDecide) {

    /**
     * Who decided what, when and why.
     *
     * @param byLink whether they decided by the link in a mail
     */
    public record Ruling(Decision decision, UserId decidedBy, String decidedByName, Instant decidedAt,
            String comment, boolean byLink) {}
}
