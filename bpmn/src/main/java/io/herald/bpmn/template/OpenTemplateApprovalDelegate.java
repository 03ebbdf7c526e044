package io.herald.bpmn.template;

import io.herald.approval.ApprovalId;
import io.herald.bpmn.approval.GateVariables;
import io.herald.template.OpenTemplateApproval;
import io.herald.template.TemplateVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link OpenTemplateApproval} for the version of the process and keeps the id of the request. */
@Named("openTemplateApproval")
@ApplicationScoped
public class OpenTemplateApprovalDelegate implements JavaDelegate {

    private final OpenTemplateApproval step;

    @Inject
    public OpenTemplateApprovalDelegate(OpenTemplateApproval step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApprovalId approval = step.handle(new TemplateVersionId(execution.getProcessBusinessKey()));
        GateVariables.keepApproval(execution, approval);
    }
}
