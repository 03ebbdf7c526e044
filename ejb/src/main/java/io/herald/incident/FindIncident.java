package io.herald.incident;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.IncidentBoard;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Promises;
import io.herald.incident.domain.Timeline;
import io.herald.message.ListMessages;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about one incident, for the people who work on it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindIncident {

    private final IncidentBoard board;
    private final Incidents incidents;
    private final Components components;
    private final Timeline timeline;
    private final PublicViews publicViews;
    private final ListMessages listMessages;
    private final UserDirectory users;

    @SuppressWarnings("NullAway")
    protected FindIncident() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public FindIncident(IncidentBoard board, Incidents incidents, Components components, Timeline timeline,
            PublicViews publicViews, ListMessages listMessages, UserDirectory users) {
        this.board = board;
        this.incidents = incidents;
        this.components = components;
        this.timeline = timeline;
        this.publicViews = publicViews;
        this.listMessages = listMessages;
        this.users = users;
    }

    /** @throws NotFoundException if there is no such incident */
    public IncidentDetail handle(IncidentId id) {
        Incident incident = incidents.get(id);
        IncidentSummary summary = board.find(id).orElseThrow(() -> new NotFoundException("incident", id.value()));
        Promises promises = incident.promises();
        return new IncidentDetail(summary, incident.source(), incident.externalReference(),
                user(incident.incidentLead()), user(incident.communicationsLead()),
                users.displayName(incident.declaredBy()), affected(incident), Optional.of(promises.cadenceMinutes()),
                incident.monitoringAt(), incident.resolvedAt(), promises.postmortemDue(), timeline.of(id),
                listMessages.handle(id.value()), publicViews.updatesOf(id));
    }

    private UserSummary user(UserId id) {
        return users.find(id).orElseThrow(() -> new NotFoundException("user", id.value()));
    }

    private List<AffectedComponent> affected(Incident incident) {
        Map<ComponentId, ComponentStatus> statuses = incident.components();
        return components.all().stream().filter(component -> statuses.containsKey(component.id()))
                .map(component -> affected(component, statuses)).toList();
    }

    private static AffectedComponent affected(Component component, Map<ComponentId, ComponentStatus> statuses) {
        return new AffectedComponent(component.id(), component.name(),
                statuses.getOrDefault(component.id(), component.status()));
    }
}
