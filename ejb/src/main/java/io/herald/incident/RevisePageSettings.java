package io.herald.incident;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Changes how the public page presents itself. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RevisePageSettings {

    /** @param timeZone IANA name */
    public record Command(long expectedVersion, String name, String timeZone) {}

    public void handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
