package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows what a saved version says with given values. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class RenderTemplate {

    private final RenderWording renderWording;

    @SuppressWarnings("NullAway")
    protected RenderTemplate() {
        this(null);
    }

    @Inject
    public RenderTemplate(RenderWording renderWording) {
        this.renderWording = renderWording;
    }

    /** @throws io.herald.shared.NotFoundException if there is no such version */
    public Rendering handle(TemplateVersionId version, Map<String, String> values, BuiltIns builtIns) {
        return renderWording.handle(version, values, builtIns).rendering();
    }
}
