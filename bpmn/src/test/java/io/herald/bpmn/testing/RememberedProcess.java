package io.herald.bpmn.testing;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A process from the history in the shape that the assertions of the engine want, whether it still runs or not. */
record RememberedProcess(HistoricProcessInstance history) implements ProcessInstance {

    @Override
    public String getId() {
        return history.getId();
    }

    @Override
    public String getProcessInstanceId() {
        return history.getId();
    }

    @Override
    public String getRootProcessInstanceId() {
        return history.getRootProcessInstanceId();
    }

    @Override
    public String getProcessDefinitionId() {
        return history.getProcessDefinitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return history.getProcessDefinitionKey();
    }

    @Override
    public String getBusinessKey() {
        return history.getBusinessKey();
    }

    @Override
    public String getCaseInstanceId() {
        return null;
    }

    @Override
    public String getTenantId() {
        return null;
    }

    @Override
    public boolean isSuspended() {
        return false;
    }

    @Override
    public boolean isEnded() {
        return history.getEndTime() != null;
    }
}
