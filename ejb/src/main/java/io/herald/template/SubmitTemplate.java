package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Submits a template version. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class SubmitTemplate {

    public TemplateStatus handle(TemplateVersionId version, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
