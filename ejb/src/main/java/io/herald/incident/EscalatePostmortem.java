package io.herald.incident;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Calls a second person because the post-mortem is late: the incident lead; all managers where the incident lead is the
 * one who was reminded already. Does nothing where none is owed any more.
 */
@Stateless
@PermitAll
@WorkflowStep
public class EscalatePostmortem {

    private final Incidents incidents;
    private final UserDirectory users;
    private final LeadNotices notices;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected EscalatePostmortem() {
        this(null, null, null, null);
    }

    @Inject
    public EscalatePostmortem(Incidents incidents, UserDirectory users, LeadNotices notices, Story story) {
        this.incidents = incidents;
        this.users = users;
        this.notices = notices;
        this.story = story;
    }

    public void handle(IncidentId id) {
        Incident incident = incidents.get(id);
        incident.owedPostmortem().ifPresent(due -> {
            called(incident).forEach(user -> notices.send(incident, user, "postmortem_late", due));
            story.tell(incident, TimelineKind.POSTMORTEM_ESCALATED, "", Map.of());
        });
    }

    private List<UserId> called(Incident incident) {
        return incident.incidentLead().equals(incident.communicationsLead())
                ? users.withRole(Role.APPROVER).stream().map(UserSummary::id).toList()
                : List.of(incident.incidentLead());
    }
}
