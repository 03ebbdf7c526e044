package io.herald.operation;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Has everything that is stuck tried again, such as after a database or a mail server was away for long. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class RetryAllSteps {

    /** In one transaction; whoever has more asks again. */
    public static final int MOST = 500;

    private final WorkflowJobs jobs;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RetryAllSteps() {
        this(null, null);
    }

    @Inject
    public RetryAllSteps(WorkflowJobs jobs, AuditTrail audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @return how many, {@value #MOST} at the most; 0 when nothing was stuck */
    public int handle() {
        int retried = jobs.retryAll(MOST);
        if (retried > 0) {
            audit.record("workflow.steps_retried", "workflow_step", "all",
                    Map.of("steps", Integer.toString(retried)));
        }
        return retried;
    }
}
