package io.herald.bpmn.message;

import io.herald.message.MessageId;
import io.herald.message.PublishMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link PublishMessage} for the message of the process. */
@Named("publishMessage")
@ApplicationScoped
public class PublishMessageDelegate implements JavaDelegate {

    private final PublishMessage step;

    @Inject
    public PublishMessageDelegate(PublishMessage step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new MessageId(execution.getProcessBusinessKey()));
    }
}
