package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.shared.NotFoundException;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Ends a version that a manager refused. A new draft can be made from it. */
@Stateless
@PermitAll
@WorkflowStep
public class RefuseTemplateVersion {

    private final Templates templates;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RefuseTemplateVersion() {
        this(null, null, null);
    }

    @Inject
    public RefuseTemplateVersion(Templates templates, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws io.herald.shared.IllegalStateOfException if the version does not wait for a decision */
    public void handle(TemplateVersionId id) {
        TemplateVersion version = templates.findVersionToChange(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        version.refuse(clock.instant());
        audit.record("template.refused", "template", version.templateId().value(),
                Map.of("version", id.value(), "sha256", version.textSha256()));
    }
}
