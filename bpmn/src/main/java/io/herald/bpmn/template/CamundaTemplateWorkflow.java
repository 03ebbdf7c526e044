package io.herald.bpmn.template;

import io.herald.approval.Decision;
import io.herald.bpmn.approval.Gate;
import io.herald.bpmn.approval.GateVariables;
import io.herald.bpmn.engine.Contended;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateWorkflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** {@link TemplateWorkflow} as the process {@value #PROCESS}, one instance per version. */
@Contended
@ApplicationScoped
public class CamundaTemplateWorkflow implements TemplateWorkflow {

    public static final String PROCESS = "TemplateApprovalProcess";

    private static final Gate GATE = new Gate(PROCESS, "TemplateVersionResubmitted");

    private final RuntimeService runtime;
    private final TaskService tasks;

    @Inject
    public CamundaTemplateWorkflow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void submitted(TemplateVersionId version, Instant approvalDue) {
        GATE.submit(runtime, version.value(), GateVariables.ofSubmission(approvalDue));
    }

    @Override
    public void decided(TemplateVersionId version, Decision decision) {
        GATE.decide(tasks, version.value(), decision);
    }
}
