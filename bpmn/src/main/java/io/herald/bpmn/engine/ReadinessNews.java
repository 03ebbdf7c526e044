package io.herald.bpmn.engine;

import io.herald.shared.WorkflowReady;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Says that processes can be started. A bean of its own, because the engine's answers to nobody while it starts. */
@Singleton
@Startup
@PermitAll
@DependsOn("ProcessEngineStartup")
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class ReadinessNews {

    @Inject
    private Event<WorkflowReady> ready;

    @PostConstruct
    void tell() {
        ready.fire(new WorkflowReady());
    }
}
