package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Takes a template out of use. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class RetireTemplate {

    public void handle(TemplateId template, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
