package io.herald.report;

import io.herald.approval.ApprovalStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long one message waited for a manager.
 *
 * @param title of the message
 * @param waited from the request to the decision, or to now while it is open
 * @param approverName who decided
 */
public record ApprovalRow(String incidentReference, String title, Instant requestedAt, Optional<Instant> decidedAt,
        Duration waited, ApprovalStatus outcome, Optional<String> approverName) {}
