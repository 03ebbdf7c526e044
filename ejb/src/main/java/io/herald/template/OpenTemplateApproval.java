package io.herald.template;

import io.herald.approval.ApprovalId;
import io.herald.approval.RequestApproval;
import io.herald.approval.SubjectType;
import io.herald.shared.NotFoundException;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the managers about a submitted version. */
@Stateless
@PermitAll
@WorkflowStep
public class OpenTemplateApproval {

    private final Templates templates;
    private final RequestApproval requestApproval;

    @SuppressWarnings("NullAway")
    protected OpenTemplateApproval() {
        this(null, null);
    }

    @Inject
    public OpenTemplateApproval(Templates templates, RequestApproval requestApproval) {
        this.templates = templates;
        this.requestApproval = requestApproval;
    }

    public ApprovalId handle(TemplateVersionId id) {
        TemplateVersion version = templates.findVersion(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        Template template = templates.find(version.templateId()).orElseThrow();
        return requestApproval.handle(new RequestApproval.Command(SubjectType.TEMPLATE_VERSION, id.value(),
                Optional.empty(), Optional.empty(), template.name(), version.textSha256(), version.authors(),
                version.author(), version.approvalDue()));
    }
}
