package io.herald.message;

import java.time.Instant;

/**
 * What happens, and when, as long as nobody decides about a message.
 *
 * @param reminder when those who are asked are reminded
 * @param escalation when the decision is late and everybody is called
 * @param limit when something has to be said
 * @param holding whether approved holding words go out at the limit
 */
public record ApprovalTimes(Instant reminder, Instant escalation, Instant limit, boolean holding) {}
