package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Removes a component that no incident ever named. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveComponent {

    public void handle(ComponentId id, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
