package io.herald.incident;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Hands the lead of an incident, or of its communication, to somebody. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class AssignRoles {

    private final Incidents incidents;
    private final UserDirectory users;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AssignRoles() {
        this(null, null, null, null);
    }

    @Inject
    public AssignRoles(Incidents incidents, UserDirectory users, Story story, Clock clock) {
        this.incidents = incidents;
        this.users = users;
        this.story = story;
        this.clock = clock;
    }

    /** Both leads as they shall be from now on. */
    public record Command(IncidentId incident, long expectedVersion, UserId incidentLead, UserId communicationsLead) {}

    public void handle(Command command) {
        new Violations().require(isActive(command.incidentLead()), "incidentLead", "is not an active user")
                .require(isActive(command.communicationsLead()), "communicationsLead", "is not an active user")
                .throwIfAny();
        Incident incident = incidents.get(command.incident());
        incident.requireVersion(command.expectedVersion());
        incident.assignLeads(command.incidentLead(), command.communicationsLead(), clock.instant());
        story.tell(incident, TimelineKind.LEADS_CHANGED,
                users.displayName(command.incidentLead()) + ", " + users.displayName(command.communicationsLead()),
                Map.of("incidentLead", command.incidentLead().value(), "communicationsLead",
                        command.communicationsLead().value()));
    }

    private boolean isActive(UserId user) {
        return users.find(user).map(UserSummary::active).orElse(false);
    }
}
