package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes subscribers of the lines of imports that run, a batch in each transaction. What stopped in the middle of a
 * batch goes on with the same batch, on this node or another. The clock may call with a transaction of its own: without
 * new ones a whole file was a single one, whose progress nobody saw and that could not be stopped.
 */
@Stateless
@PermitAll
@WorkflowStep
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdvanceImports {

    private final Imports imports;
    private final Subscribers subscribers;
    private final SignUpMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AdvanceImports() {
        this(null, null, null, null, null);
    }

    @Inject
    public AdvanceImports(Imports imports, Subscribers subscribers, SignUpMail mail, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.subscribers = subscribers;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that run, the oldest first. */
    public List<String> running() {
        return imports.running();
    }

    /** @return whether there is more to do for this node */
    public boolean handle(String id) {
        Optional<Imports.Step> step = imports.advance(id, clock.instant());
        step.ifPresent(made -> made.webhooks().forEach(
                webhook -> subscribers.find(webhook).ifPresent(mail::sayHowCallsAreSigned)));
        if (step.filter(Imports.Step::done).isPresent()) {
            ImportCounts counts = imports.find(id).orElseThrow().counts();
            audit.record("subscribers.import.done", "import", id, Map.of("added", Long.toString(counts.added()),
                    "merged", Long.toString(counts.merged()), "left", Long.toString(counts.left()),
                    "quarantined", Long.toString(counts.quarantined()), "bad", Long.toString(counts.bad())));
        }
        return step.filter(made -> !made.done()).isPresent();
    }

    /** A batch cannot be taken as it is: a person has to look. */
    public void stop(String id, String reason) {
        if (imports.change(id, ImportState.RUNNING, ImportState.STOPPED, Optional.of(reason), clock.instant())) {
            audit.record("subscribers.import.stopped", "import", id, Map.of("reason", "failed"));
        }
    }
}
