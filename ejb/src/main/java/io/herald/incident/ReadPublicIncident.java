package io.herald.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** One incident as the public may know it, however old it is. */
@Stateless
@PermitAll
public class ReadPublicIncident {

    /** Empty if there is no such incident or nothing was published about it. */
    public Optional<PublicIncident> handle(IncidentId id) {
        throw new UnsupportedOperationException("not yet");
    }
}
