package io.herald.operation;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether timers fire and steps get through. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class ReadExecutor {

    private final WorkflowJobs jobs;

    @SuppressWarnings("NullAway")
    protected ReadExecutor() {
        this(null);
    }

    @Inject
    public ReadExecutor(WorkflowJobs jobs) {
        this.jobs = jobs;
    }

    public ExecutorState handle() {
        return jobs.executor();
    }
}
