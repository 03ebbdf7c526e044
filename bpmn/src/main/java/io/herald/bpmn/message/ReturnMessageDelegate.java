package io.herald.bpmn.message;

import io.herald.message.MessageId;
import io.herald.message.ReturnForChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link ReturnForChanges} for the message of the process. */
@Named("returnMessage")
@ApplicationScoped
public class ReturnMessageDelegate implements JavaDelegate {

    private final ReturnForChanges step;

    @Inject
    public ReturnMessageDelegate(ReturnForChanges step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new MessageId(execution.getProcessBusinessKey()));
    }
}
