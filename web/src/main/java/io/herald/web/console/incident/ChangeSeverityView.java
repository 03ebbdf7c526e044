package io.herald.web.console.incident;

import io.herald.incident.ChangeSeverity;
import io.herald.incident.FindIncident;
import io.herald.incident.Impact;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.incident.ListSeverities;
import io.herald.incident.SeverityLevel;
import io.herald.incident.SeverityView;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Raises or lowers the severity of an incident; what is owed to the public is decided anew. */
@Named
@ViewScoped
public class ChangeSeverityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindIncident find;

    @Inject
    ListSeverities listSeverities;

    @Inject
    ChangeSeverity change;

    @Inject
    Results results;

    private @Nullable String id;
    private @Nullable SeverityLevel severity;
    private @Nullable Impact impact;
    private @Nullable String reason;
    private List<SeverityView> severities = List.of();
    private @Nullable IncidentDetail incident;

    public void begin() {
        incident = find.handle(new IncidentId(id == null ? "" : id));
        severity = incident.summary().severity();
        severities = listSeverities.handle();
    }

    /** @return the incident's page, where the result is said */
    public String change() {
        change.handle(new ChangeSeverity.Command(incident.id(), incident.version(), severity,
                Optional.ofNullable(impact), reason == null ? "" : reason));
        results.doneOnNextPage("severity.did", severity);
        return "/console/incident/incident?faces-redirect=true&id=" + id;
    }

    public @Nullable IncidentDetail getIncident() {
        return incident;
    }

    public List<SeverityView> getSeverities() {
        return severities;
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable SeverityLevel getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable SeverityLevel severity) {
        this.severity = severity;
    }

    public @Nullable Impact getImpact() {
        return impact;
    }

    public void setImpact(@Nullable Impact impact) {
        this.impact = impact;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
