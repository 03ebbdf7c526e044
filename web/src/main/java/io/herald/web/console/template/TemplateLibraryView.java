package io.herald.web.console.template;

import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.TemplateCard;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The library of wordings, by phase and by words. */
@Named
@ViewScoped
public class TemplateLibraryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListTemplates templates;

    private @Nullable String text;
    private @Nullable Phase phase;
    private final Rows<TemplateCard> rows = new Rows<>(this::page);

    private Slice<TemplateCard> page(Window window) {
        var words = Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
        return templates.handle(new ListTemplates.Filter(Optional.ofNullable(phase), false, words), window);
    }

    public Rows<TemplateCard> getRows() {
        return rows;
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Phase getPhase() {
        return phase;
    }

    public void setPhase(@Nullable Phase phase) {
        this.phase = phase;
    }
}
