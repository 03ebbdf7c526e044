package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.shared.NotFoundException;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Gives a version back to its authors, because a manager asked for changes. */
@Stateless
@PermitAll
@WorkflowStep
public class ReturnTemplateVersion {

    private final Templates templates;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReturnTemplateVersion() {
        this(null, null);
    }

    @Inject
    public ReturnTemplateVersion(Templates templates, AuditTrail audit) {
        this.templates = templates;
        this.audit = audit;
    }

    /** @throws io.herald.shared.IllegalStateOfException if the version does not wait for a decision */
    public void handle(TemplateVersionId id) {
        TemplateVersion version = templates.findVersionToChange(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        version.returnToAuthors();
        audit.record("template.returned", "template", version.templateId().value(),
                Map.of("version", id.value(), "sha256", version.textSha256()));
    }
}
