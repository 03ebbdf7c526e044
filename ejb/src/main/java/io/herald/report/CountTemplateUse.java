package io.herald.report;

import io.herald.identity.Role;
import io.herald.report.domain.Figures;
import io.herald.template.TemplateId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How often the words of a template were used, changed and sent back, in all its versions. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CountTemplateUse {

    private final Figures figures;

    @SuppressWarnings("NullAway")
    protected CountTemplateUse() {
        this(null);
    }

    @Inject
    public CountTemplateUse(Figures figures) {
        this.figures = figures;
    }

    public TemplateUse handle(TemplateId template) {
        return figures.useOf(template);
    }
}
