package io.herald.bpmn.message;

import io.herald.message.MessageId;
import io.herald.message.CallForHolding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link CallForHolding} for the message of the process. */
@Named("callForHolding")
@ApplicationScoped
public class CallForHoldingDelegate implements JavaDelegate {

    private final CallForHolding step;

    @Inject
    public CallForHoldingDelegate(CallForHolding step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new MessageId(execution.getProcessBusinessKey()));
    }
}
