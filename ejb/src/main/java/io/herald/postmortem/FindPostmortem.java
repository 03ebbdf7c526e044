package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.incident.IncidentId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** The post-mortem of an incident, if somebody began one. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindPostmortem {

    public Optional<PostmortemView> handle(IncidentId incident) {
        throw new UnsupportedOperationException("not yet");
    }
}
