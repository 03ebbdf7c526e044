package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Removes a group that holds no components. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RemoveComponentGroup {

    public void handle(ComponentGroupId id, long expectedVersion) {
        throw new UnsupportedOperationException("not yet");
    }
}
