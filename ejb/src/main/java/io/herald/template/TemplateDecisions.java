package io.herald.template;

import io.herald.approval.DecisionRecorded;
import io.herald.approval.SubjectType;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Passes decisions about templates on to their process. */
@Dependent
class TemplateDecisions {

    private final TemplateWorkflow workflow;

    @Inject
    TemplateDecisions(TemplateWorkflow workflow) {
        this.workflow = workflow;
    }

    void on(@Observes DecisionRecorded decision) {
        if (decision.subjectType() == SubjectType.TEMPLATE_VERSION) {
            workflow.decided(new TemplateVersionId(decision.subjectId()), decision.decision());
        }
    }
}
