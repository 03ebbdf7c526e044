package io.herald.incident;

import java.time.Instant;
import java.util.Set;

/**
 * An act that the inner timeline does not tell, from the audit trail.
 *
 * @param action one of {@link #TOLD}
 */
public record Deed(Instant at, String actorName, String action) {

    /** The acts that belong into a chronicle; all others stand in the timeline already. */
    public static final Set<String> TOLD = Set.of("publication.held", "publication.resumed",
            "delivery.failures_retried", "approval.claimed", "approval.released", "approval.reminded",
            "approval.escalated", "postmortem.written", "postmortem.submitted");
}
