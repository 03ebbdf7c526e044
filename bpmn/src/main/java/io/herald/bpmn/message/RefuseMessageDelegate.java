package io.herald.bpmn.message;

import io.herald.message.MessageId;
import io.herald.message.RefuseMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RefuseMessage} for the message of the process. */
@Named("refuseMessage")
@ApplicationScoped
public class RefuseMessageDelegate implements JavaDelegate {

    private final RefuseMessage step;

    @Inject
    public RefuseMessageDelegate(RefuseMessage step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new MessageId(execution.getProcessBusinessKey()));
    }
}
