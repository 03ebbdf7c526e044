package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentId;
import io.herald.incident.ReadPageSettings;
import io.herald.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Tells for a post-mortem what was said in public and done inside, in order and by the time of the public page. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class RecountIncident {

    private final FindIncident findIncident;
    private final ReadPageSettings pageSettings;

    @SuppressWarnings("NullAway")
    protected RecountIncident() {
        this(null, null);
    }

    @Inject
    public RecountIncident(FindIncident findIncident, ReadPageSettings pageSettings) {
        this.findIncident = findIncident;
        this.pageSettings = pageSettings;
    }

    /** @throws io.herald.shared.NotFoundException if there is no such incident */
    public Recount handle(IncidentId incident, Language language) {
        return new RecountText(language, ZoneId.of(pageSettings.handle().timeZone())).of(findIncident.handle(incident));
    }
}
