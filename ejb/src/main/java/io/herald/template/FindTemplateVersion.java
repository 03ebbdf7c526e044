package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** One version. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindTemplateVersion {

    public TemplateVersionView handle(TemplateVersionId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
