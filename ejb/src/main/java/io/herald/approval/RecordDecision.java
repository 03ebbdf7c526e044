package io.herald.approval;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Lets an approver decide about a text of others. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class RecordDecision {

    public record Command(ApprovalId approval, Decision decision, String comment, String textSha256) {}

    public void handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
