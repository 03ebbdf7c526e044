package io.herald.bpmn.message;

import io.herald.approval.Decision;
import io.herald.bpmn.approval.Gate;
import io.herald.bpmn.approval.GateVariables;
import io.herald.bpmn.engine.Contended;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import io.herald.message.PublicationWorkflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** {@link PublicationWorkflow} as the process {@value #PROCESS}, one instance per message. */
@Contended
@ApplicationScoped
public class CamundaPublicationWorkflow implements PublicationWorkflow {

    public static final String PROCESS = "MessagePublicationProcess";

    private static final Gate GATE = new Gate(PROCESS, "MessageResubmitted");
    private static final String WITHDRAWN = "MessageWithdrawn";

    private final RuntimeService runtime;
    private final TaskService tasks;

    @Inject
    public CamundaPublicationWorkflow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void submitted(MessageId message, boolean wordingApproved, ApprovalTimes times) {
        GATE.submit(runtime, message.value(), GateVariables.ofSubmission(wordingApproved, times));
    }

    @Override
    public void signed(MessageId message) {
        GATE.sign(tasks, message.value());
    }

    @Override
    public void decided(MessageId message, Decision decision) {
        GATE.decide(tasks, message.value(), decision);
    }

    /** A message that was never submitted has no process, and nothing to end. */
    @Override
    public void withdrawn(MessageId message) {
        GATE.running(runtime, message.value()).ifPresent(running -> runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceId(running.getId()).correlate());
    }
}
