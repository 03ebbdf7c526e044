package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Asks for the approval of a draft version, for the first time or after changes were asked for. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class SubmitTemplate {

    private final Templates templates;
    private final TemplateWorkflow workflow;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SubmitTemplate() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmitTemplate(Templates templates, TemplateWorkflow workflow, AuditTrail audit, Caller caller,
            Clock clock) {
        this.templates = templates;
        this.workflow = workflow;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return the status that the version has now
     * @throws StaleVersionException if somebody else changed the version meanwhile
     */
    public TemplateStatus handle(TemplateVersionId id, long expectedVersion) {
        TemplateVersion version = templates.findVersionToChange(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        StaleVersionException.check("template version", expectedVersion, version.version());
        templates.find(version.templateId()).orElseThrow().requireInUse("be submitted");
        version.submit(caller.id(), clock.instant());
        audit.record("template.submitted", "template", version.templateId().value(),
                Map.of("version", id.value(), "sha256", version.textSha256()));
        workflow.submitted(id, version.approvalDue());
        return version.status();
    }
}
