package io.herald.web.console.incident;

import io.herald.incident.ChronicleEntry;
import io.herald.incident.ChronicleSource;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.ProcessPicture;
import io.herald.incident.ReadChronicle;
import io.herald.incident.WorkflowDiagram;
import io.herald.web.console.live.Live;
import io.herald.web.console.live.Refresh;
import io.herald.web.faces.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One incident: what was promised, what was said, what happens next. */
@Named
@ViewScoped
public class IncidentView implements Live, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindIncident find;

    @Inject
    WorkflowDiagram diagram;

    @Inject
    ReadChronicle readChronicle;

    @Inject
    Preferences preferences;

    @Inject
    Refresh refresh;

    private @Nullable String id;
    private @Nullable IncidentDetail incident;
    private @Nullable ChronicleSource shown;
    private @Nullable List<ChronicleEntry> chronicle;

    public void read() {
        refresh.begin();
        chronicle = null;
        incident = find.handle(new IncidentId(id == null ? "" : id));
    }

    @Override
    public boolean refresh() {
        var before = incident;
        read();
        return !incident.equals(before);
    }

    public Optional<ProcessPicture> getProcess() {
        return diagram.ofIncident(new IncidentId(id == null ? "" : id), preferences.language());
    }

    /** Whether a post-mortem can be written: the incident is over. */
    public boolean isOver() {
        return incident != null && incident.summary().status().isOver();
    }

    /** Whether public words about it can still follow. */
    public boolean isSpeaking() {
        return incident != null && incident.summary().isOpen()
                && incident.summary().status() != IncidentStatus.POSTMORTEM && !isOver();
    }

    /** Whether nothing more is owed, so that nobody can take over either. */
    public boolean isClosed() {
        return incident != null && !incident.summary().isOpen();
    }

    /** What happened, as far as it is to be shown; read once for each look at the page. */
    public List<ChronicleEntry> getChronicle() {
        if (chronicle == null) {
            chronicle = readChronicle.handle(new IncidentId(id == null ? "" : id),
                    shown == null ? EnumSet.allOf(ChronicleSource.class) : EnumSet.of(shown),
                    preferences.language());
        }
        return chronicle;
    }

    public ChronicleSource[] getSources() {
        return ChronicleSource.values();
    }

    public @Nullable ChronicleSource getShown() {
        return shown;
    }

    /** @param shown nothing for all */
    public void setShown(@Nullable ChronicleSource shown) {
        this.shown = shown;
        chronicle = null;
    }

    public @Nullable IncidentDetail getIncident() {
        return incident;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
