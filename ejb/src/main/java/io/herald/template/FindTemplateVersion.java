package io.herald.template;

import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** One version of a template: its texts, what to fill in, and what was decided about it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindTemplateVersion {

    private final Templates templates;
    private final TemplateViews views;

    @SuppressWarnings("NullAway")
    protected FindTemplateVersion() {
        this(null, null);
    }

    @Inject
    public FindTemplateVersion(Templates templates, TemplateViews views) {
        this.templates = templates;
        this.views = views;
    }

    /** @throws NotFoundException if there is no such version */
    public TemplateVersionView handle(TemplateVersionId id) {
        TemplateVersion version = templates.findVersion(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        Template template = templates.find(version.templateId()).orElseThrow();
        return views.of(template, List.of(Templates.Edition.of(version))).getFirst();
    }
}
