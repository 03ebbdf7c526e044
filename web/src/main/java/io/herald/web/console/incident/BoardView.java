package io.herald.web.console.incident;

import io.herald.incident.IncidentSummary;
import io.herald.incident.ListIncidents;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.console.live.Live;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The incident board: what is open, what was, found by words. */
@Named
@ViewScoped
public class BoardView implements Live, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListIncidents incidents;

    private @Nullable String text;
    private String show = "open";
    private final Rows<IncidentSummary> rows = new Rows<>(this::page);

    private Slice<IncidentSummary> page(Window window) {
        Optional<Boolean> open = "all".equals(show) ? Optional.empty() : Optional.of(!"closed".equals(show));
        var words = Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
        return incidents.handle(new ListIncidents.Filter(open, words), window);
    }

    /** The table reads its rows whenever it is drawn. */
    @Override
    public boolean refresh() {
        return true;
    }

    public Rows<IncidentSummary> getRows() {
        return rows;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
