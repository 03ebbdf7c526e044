package io.herald.operation;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Has a step that is stuck tried again. The executor runs it within a minute, with nobody's rights but its own, and
 * as often as a new one if it fails.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class RetryStep {

    private final WorkflowJobs jobs;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RetryStep() {
        this(null, null);
    }

    @Inject
    public RetryStep(WorkflowJobs jobs, AuditTrail audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @return false when it is not stuck any more, so that there was nothing to do */
    public boolean handle(String job) {
        Optional<FailedStep> stuck = jobs.find(job, Language.ENGLISH).filter(FailedStep::isStuck);
        stuck.ifPresent(step -> {
            jobs.retry(job);
            audit.record("workflow.step_retried", "workflow_step", job,
                    Map.of("process", step.process(), "step", step.step(), "about", step.subjectId()));
        });
        return stuck.isPresent();
    }
}
