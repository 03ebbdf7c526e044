package io.herald.message;

import io.herald.template.Phase;
import java.time.Instant;

/**
 * A message took a step, for timelines. Fired in the step's transaction, after the message changed.
 *
 * @param actorName who did it
 * @param comment what a manager said; otherwise empty
 */
public record MessageProgressed(MessageId message, String incidentId, Phase phase, Step step, String actorName,
        String comment, Instant at) {

    /** What happened to the message. */
    public enum Step {
        DRAFTED,
        REVISED,
        SUBMITTED,
        APPROVAL_REQUESTED,
        /** One of several managers approved. */
        SIGNED,
        APPROVED,
        CHANGES_REQUESTED,
        REFUSED,
        PUBLISHED,
        WITHDRAWN
    }
}
