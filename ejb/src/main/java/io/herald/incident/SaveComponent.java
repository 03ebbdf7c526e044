package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.Optional;

/** Adds a component, or changes what the page says about it. Its status only changes with a published message. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveComponent {

    /**
     * @param id the component to change; a new one, when empty
     * @param expectedVersion of the component to change; 0 for a new one
     * @param position place within the group, from 1
     * @param startDate since when it is watched
     */
    public record Command(Optional<ComponentId> id, long expectedVersion, ComponentGroupId group, String name,
            Optional<String> description, int position, boolean showcase, Optional<LocalDate> startDate) {}

    public ComponentId handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
