package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What every decision leaves behind, by whichever way it came: the request closed, the record, and the news. */
@Dependent
class DecisionRecord {

    private final Event<DecisionRecorded> recorded;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DecisionRecord(Event<DecisionRecorded> recorded, AuditTrail audit, Caller caller, Clock clock) {
        this.recorded = recorded;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param byLink whether the approver came by the link in a mail rather than through the console or an API */
    void write(Approval approval, Decision decision, String comment, String readSha256, boolean byLink) {
        Instant now = clock.instant();
        approval.decide(caller.id(), decision, comment, readSha256, now);
        if (byLink) {
            approval.markDecidedByLink();
        }
        Approval.Subject subject = approval.subject();
        audit.record("approval." + decision.wire(), "approval", approval.id().value(),
                Map.of("subjectType", subject.type().wire(), "subject", subject.id(), "sha256", approval.textSha256(),
                        "comment", approval.comment(), "by", byLink ? "link" : "log-in"));
        recorded.fire(new DecisionRecorded(approval.id(), subject.type(), subject.id(), decision, caller.id(),
                approval.comment(), now));
    }
}
