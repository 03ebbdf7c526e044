package io.herald.template;

import io.herald.approval.DecisionRecorded;
import io.herald.approval.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Passes decisions about templates on to their process. */
@ApplicationScoped
public class TemplateDecisions {

    private final TemplateWorkflow workflow;

    @SuppressWarnings("NullAway")
    protected TemplateDecisions() {
        this(null);
    }

    @Inject
    public TemplateDecisions(TemplateWorkflow workflow) {
        this.workflow = workflow;
    }

    void on(@Observes DecisionRecorded decision) {
        if (decision.subjectType() == SubjectType.TEMPLATE_VERSION) {
            workflow.decided(new TemplateVersionId(decision.subjectId()), decision.decision());
        }
    }
}
