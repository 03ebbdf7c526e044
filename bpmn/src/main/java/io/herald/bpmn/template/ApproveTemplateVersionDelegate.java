package io.herald.bpmn.template;

import io.herald.template.ApproveTemplateVersion;
import io.herald.template.TemplateVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link ApproveTemplateVersion} for the version of the process. */
@Named("approveTemplateVersion")
@ApplicationScoped
public class ApproveTemplateVersionDelegate implements JavaDelegate {

    private final ApproveTemplateVersion step;

    @Inject
    public ApproveTemplateVersionDelegate(ApproveTemplateVersion step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new TemplateVersionId(execution.getProcessBusinessKey()));
    }
}
