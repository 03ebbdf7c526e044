package io.herald.message;

import io.herald.approval.ApprovalRule;
import io.herald.template.BuiltIns;
import java.time.Duration;

/**
 * What a message has to know of its incident, or of the planned maintenance that it is about; that gives it, because a
 * message never looks upward.
 *
 * @param incidentId the id of the incident or of the maintenance; both have ids of one space
 * @param builtIns the facts that templates may name
 * @param gatePolicy what the incident's severity demands of approved wording
 * @param approvalTime how long a manager may take before others are called; more than zero
 * @param rule who has to approve words that were not approved beforehand, and what happens if nobody does
 */
public record IncidentFacts(String incidentId, BuiltIns builtIns, GatePolicy gatePolicy, Duration approvalTime,
        ApprovalRule rule) {

    /** One manager has to approve, and nothing goes out by itself. */
    public IncidentFacts(String incidentId, BuiltIns builtIns, GatePolicy gatePolicy, Duration approvalTime) {
        this(incidentId, builtIns, gatePolicy, approvalTime, ApprovalRule.DEFAULT);
    }

    public String reference() {
        return builtIns.incidentReference();
    }

    /** The same facts where approved wording does not spare the gate, as for post-mortems. */
    public IncidentFacts alwaysGated() {
        return new IncidentFacts(incidentId, builtIns, GatePolicy.ALWAYS_ONE_MANAGER, approvalTime, rule);
    }

    /** The same facts under another rule; others are called when its limit is over. */
    public IncidentFacts gatedBy(ApprovalRule other) {
        return new IncidentFacts(incidentId, builtIns, gatePolicy, Duration.ofMinutes(other.limitMinutes()), other);
    }
}
