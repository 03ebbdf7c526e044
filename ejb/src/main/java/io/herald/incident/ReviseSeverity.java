package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Changes what a severity means and promises, for incidents from now on. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReviseSeverity {

    /** @param severity as it shall be; its {@code version} is the one the caller saw */
    public void handle(SeverityView severity) {
        throw new UnsupportedOperationException("not yet");
    }
}
