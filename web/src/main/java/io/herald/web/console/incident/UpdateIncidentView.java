package io.herald.web.console.incident;

import io.herald.delivery.ReachEstimate;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.ListComponents;
import io.herald.incident.PostUpdate;
import io.herald.incident.Posted;
import io.herald.incident.PreviewUpdate;
import io.herald.incident.ResolveIncident;
import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import io.herald.web.console.compose.MessageComposer;
import io.herald.web.console.compose.ReachOfWords;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next public word about an incident, or the last one. */
@Named
@ViewScoped
public class UpdateIncidentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindIncident find;

    @Inject
    PostUpdate post;

    @Inject
    ResolveIncident resolve;

    @Inject
    PreviewUpdate previewUpdate;

    @Inject
    ListComponents listComponents;

    @Inject
    MessageComposer composer;

    @Inject
    ReachOfWords reach;

    @Inject
    Results results;

    private @Nullable String id;
    private boolean resolving;
    private IncidentStatus status = IncidentStatus.INVESTIGATING;
    private @Nullable Integer nextUpdateMinutes;
    private ComponentChoices components = new ComponentChoices();
    private @Nullable IncidentDetail incident;

    public void begin() {
        incident = find.handle(incidentId());
        status = resolving ? IncidentStatus.RESOLVED : incident.summary().status();
        nextUpdateMinutes = incident.cadenceMinutes().orElse(null);
        components = ComponentChoices.of(listComponents.handle(), incident.components());
        composer.begin(resolving ? Phase.RESOLUTION : phase(), this::preview);
    }

    public String submit() {
        return written(true);
    }

    public String keep() {
        return written(false);
    }

    private String written(boolean submit) {
        long version = incident == null ? 0 : incident.version();
        Posted posted = resolving
                ? resolve.handle(new ResolveIncident.Command(incidentId(), version, Map.of(), composer.text(), submit))
                : post.handle(new PostUpdate.Command(incidentId(), version, status, components.chosen(),
                        Optional.ofNullable(nextUpdateMinutes), composer.text(), submit));
        results.doneOnNextPage("update.did." + posted.status().wire());
        return "/console/incident/incident?faces-redirect=true&id=" + id;
    }

    private Optional<MessagePreview> preview(MessageText words) {
        MessagePreview preview = previewUpdate.handle(new PreviewUpdate.Command(incidentId(), status,
                resolving ? Map.of() : components.chosen(), Optional.ofNullable(nextUpdateMinutes), words));
        reach.ask(incidentId().value(), resolving ? Phase.RESOLUTION : phase(), preview.variants());
        return Optional.of(preview);
    }

    /** Whom the words would reach as they stand. */
    public Optional<ReachEstimate> getReach() {
        return reach.latest();
    }

    private Phase phase() {
        return incident != null && incident.publicUpdates().isEmpty() ? Phase.FIRST_CONTACT : Phase.UPDATE;
    }

    private IncidentId incidentId() {
        return new IncidentId(id == null ? "" : id);
    }

    /** @return what an update can say of an incident that goes on */
    public List<IncidentStatus> getStatuses() {
        return List.of(IncidentStatus.INVESTIGATING, IncidentStatus.IDENTIFIED, IncidentStatus.MONITORING);
    }

    public @Nullable IncidentDetail getIncident() {
        return incident;
    }

    public MessageComposer getComposer() {
        return composer;
    }

    public ComponentChoices getComponents() {
        return components;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public boolean isResolving() {
        return resolving;
    }

    public void setResolving(boolean resolving) {
        this.resolving = resolving;
    }

    public IncidentStatus getStatus() {
        return status;
    }

    public void setStatus(IncidentStatus status) {
        this.status = status;
    }

    public @Nullable Integer getNextUpdateMinutes() {
        return nextUpdateMinutes;
    }

    public void setNextUpdateMinutes(@Nullable Integer nextUpdateMinutes) {
        this.nextUpdateMinutes = nextUpdateMinutes;
    }
}
