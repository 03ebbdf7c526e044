package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.incident.IncidentId;
import io.herald.postmortem.domain.Postmortems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The post-mortem of an incident, if somebody began one. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindPostmortem {

    private final Postmortems postmortems;
    private final PostmortemViews views;

    @SuppressWarnings("NullAway")
    protected FindPostmortem() {
        this(null, null);
    }

    @Inject
    public FindPostmortem(Postmortems postmortems, PostmortemViews views) {
        this.postmortems = postmortems;
        this.views = views;
    }

    public Optional<PostmortemView> handle(IncidentId incident) {
        return postmortems.find(incident).map(views::of);
    }
}
