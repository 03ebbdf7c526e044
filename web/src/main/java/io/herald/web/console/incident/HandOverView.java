package io.herald.web.console.incident;

import io.herald.identity.ListUsers;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.AssignRoles;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the lead of an incident, or of its communication, to somebody. */
@Named
@ViewScoped
public class HandOverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindIncident find;

    @Inject
    ListUsers listUsers;

    @Inject
    AssignRoles assign;

    @Inject
    Results results;

    private @Nullable String id;
    private @Nullable String incidentLead;
    private @Nullable String communicationsLead;
    private List<UserSummary> people = List.of();
    private @Nullable IncidentDetail incident;

    public void begin() {
        incident = find.handle(new IncidentId(id == null ? "" : id));
        incidentLead = incident.incidentLead().id().value();
        communicationsLead = incident.communicationsLead().id().value();
        people = listUsers.handle().stream().filter(UserSummary::active).toList();
    }

    /** @return the incident's page, where the result is said */
    public String handOver() {
        assign.handle(new AssignRoles.Command(incident.id(), incident.version(), lead(incidentLead),
                lead(communicationsLead)));
        results.doneOnNextPage("leads.did", name(communicationsLead), name(incidentLead));
        return "/console/incident/incident?faces-redirect=true&id=" + id;
    }

    private static UserId lead(@Nullable String user) {
        return new UserId(user == null ? "" : user);
    }

    private String name(@Nullable String user) {
        return people.stream().filter(person -> person.id().value().equals(user)).map(UserSummary::displayName)
                .findFirst().orElse("");
    }

    public @Nullable IncidentDetail getIncident() {
        return incident;
    }

    public List<UserSummary> getPeople() {
        return people;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getIncidentLead() {
        return incidentLead;
    }

    public void setIncidentLead(@Nullable String incidentLead) {
        this.incidentLead = incidentLead;
    }

    public @Nullable String getCommunicationsLead() {
        return communicationsLead;
    }

    public void setCommunicationsLead(@Nullable String communicationsLead) {
        this.communicationsLead = communicationsLead;
    }
}
