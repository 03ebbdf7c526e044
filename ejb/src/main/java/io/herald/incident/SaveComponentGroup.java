package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Adds a group of components, or changes one. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveComponentGroup {

    /**
     * @param id the group to change; a new one, when empty
     * @param expectedVersion of the group to change; 0 for a new one
     * @param position place on the page, from 1
     */
    public record Command(Optional<ComponentGroupId> id, long expectedVersion, String name,
            Optional<String> description, int position) {}

    public ComponentGroupId handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
