package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Map;

/** Shows what a version says with values. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class RenderTemplate {

    public Rendering handle(TemplateVersionId version, Map<String, String> values, BuiltIns builtIns) {
        throw new UnsupportedOperationException("not yet");
    }
}
