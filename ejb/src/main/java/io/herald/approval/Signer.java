package io.herald.approval;

import io.herald.identity.UserId;
import java.util.Map;
import java.util.Set;

/**
 * Somebody with the approver's role who wants to decide.
 *
 * @param groups those they belong to, {@link ApprovalPolicy#ANY_APPROVER} among them
 * @param standsFor the groups of each approver who is away and whose deputy they are
 */
public record Signer(UserId id, Set<String> groups, Map<UserId, Set<String>> standsFor) {

    public Signer {
        groups = Set.copyOf(groups);
        standsFor = Map.copyOf(standsFor);
    }

    /** Somebody who answers for nothing in particular, and for nobody else. */
    public static Signer of(UserId id) {
        return new Signer(id, Set.of(ApprovalPolicy.ANY_APPROVER), Map.of());
    }
}
