package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Claims;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every decision leaves behind, by whichever way it came: the request closed, the record, and the news. */
@Dependent
class DecisionRecord {

    private final Event<DecisionRecorded> recorded;
    private final Event<SignatureRecorded> signed;
    private final TellApprovers tellApprovers;
    private final Signers signers;
    private final Claims claims;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DecisionRecord(Event<DecisionRecorded> recorded, Event<SignatureRecorded> signed, TellApprovers tellApprovers,
            Signers signers, Claims claims, AuditTrail audit, Caller caller, Clock clock) {
        this.recorded = recorded;
        this.signed = signed;
        this.tellApprovers = tellApprovers;
        this.signers = signers;
        this.claims = claims;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param byLink whether the approver came by the link in a mail rather than through the console or an API */
    void write(Approval approval, Decision decision, String comment, String readSha256, boolean byLink) {
        Instant now = clock.instant();
        List<Integer> asked = approval.openStages();
        Signer signer = signers.all().getOrDefault(caller.id(), Signer.of(caller.id()));
        approval.decide(signer, decision, comment, readSha256, byLink, now);
        claims.end(approval.id());
        Approval.Subject subject = approval.subject();
        audit.record(approval.isOpen() ? "approval.signed" : "approval." + decision.wire(), "approval",
                approval.id().value(), detail(approval, comment, byLink));
        if (approval.isOpen()) {
            if (!asked.equals(approval.openStages())) {
                tellApprovers.ofStage(approval);
            }
            signed.fire(new SignatureRecorded(approval.id(), subject.type(), subject.id(), caller.id(), now));
        } else {
            recorded.fire(new DecisionRecorded(approval.id(), subject.type(), subject.id(), decision, caller.id(),
                    approval.comment(), now));
        }
    }

    private Map<String, String> detail(Approval approval, String comment, boolean byLink) {
        Map<String, String> detail = new TreeMap<>(Map.of("subjectType", approval.subject().type().wire(), "subject",
                approval.subject().id(), "sha256", approval.textSha256(), "comment", comment.strip(), "by",
                byLink ? "link" : "log-in"));
        approval.signatures().stream().filter(given -> given.signer().equals(caller.id())).forEach(given -> {
            detail.put("stage", approval.policy().stages().get(given.stage()).group());
            given.onBehalfOf().ifPresent(absent -> detail.put("for", absent.value()));
        });
        return detail;
    }
}
