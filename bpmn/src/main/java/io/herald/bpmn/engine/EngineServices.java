package io.herald.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Hands the services of the engine to those who inject them. */
@ApplicationScoped
public class EngineServices {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ProcessEngineStartup startup;

    @Produces
    @ApplicationScoped
    ProcessEngine processEngine() {
        return startup.engine();
    }

    @Produces
    @ApplicationScoped
    RuntimeService runtimeService() {
        return startup.engine().getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService taskService() {
        return startup.engine().getTaskService();
    }

    @Produces
    @ApplicationScoped
    HistoryService historyService() {
        return startup.engine().getHistoryService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repositoryService() {
        return startup.engine().getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    DecisionService decisionService() {
        return startup.engine().getDecisionService();
    }
}
