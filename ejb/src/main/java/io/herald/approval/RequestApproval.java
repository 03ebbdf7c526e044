package io.herald.approval;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import io.herald.identity.UserId;

/** Asks for a decision about a text. */
@Stateless
@PermitAll
@WorkflowStep
public class RequestApproval {

    public record Command(SubjectType subjectType, String subjectId, Optional<String> incidentId,
            Optional<String> incidentReference, String title, String textSha256, Set<UserId> authors,
            UserId requestedBy, Instant dueAt) {}

    public ApprovalId handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
