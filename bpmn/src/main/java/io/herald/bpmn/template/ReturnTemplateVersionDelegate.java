package io.herald.bpmn.template;

import io.herald.template.ReturnTemplateVersion;
import io.herald.template.TemplateVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link ReturnTemplateVersion} for the version of the process. */
@Named("returnTemplateVersion")
@ApplicationScoped
public class ReturnTemplateVersionDelegate implements JavaDelegate {

    private final ReturnTemplateVersion step;

    @Inject
    public ReturnTemplateVersionDelegate(ReturnTemplateVersion step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new TemplateVersionId(execution.getProcessBusinessKey()));
    }
}
