package io.herald.bpmn.template;

import io.herald.template.RefuseTemplateVersion;
import io.herald.template.TemplateVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Runs {@link RefuseTemplateVersion} for the version of the process. */
@Named("refuseTemplateVersion")
@ApplicationScoped
public class RefuseTemplateVersionDelegate implements JavaDelegate {

    private final RefuseTemplateVersion step;

    @Inject
    public RefuseTemplateVersionDelegate(RefuseTemplateVersion step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.handle(new TemplateVersionId(execution.getProcessBusinessKey()));
    }
}
