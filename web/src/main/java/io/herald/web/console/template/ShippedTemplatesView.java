package io.herald.web.console.template;

import io.herald.template.AdoptTemplate;
import io.herald.template.ListShippedTemplates;
import io.herald.template.Phase;
import io.herald.template.ShippedTemplate;
import io.herald.web.console.VariantShown;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The templates that come with Herald, to be taken over one by one. */
@Named
@ViewScoped
public class ShippedTemplatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListShippedTemplates list;

    @Inject
    AdoptTemplate adopt;

    @Inject
    Results results;

    private List<Shown> shown = List.of();

    /** A template with its words as the page shows them. */
    public record Shown(ShippedTemplate shipped, List<VariantShown> words) {

        static Shown of(ShippedTemplate template) {
            return new Shown(template, VariantShown.of(template.variants(), Map.of()));
        }
    }

    public void read() {
        shown = list.handle().stream().map(Shown::of).toList();
    }

    public void adopt(String key) {
        adopt.handle(key);
        results.done("template.did.adopted");
        read();
    }

    /** The phases that there are templates for, in the order of an incident. */
    public List<Phase> getPhases() {
        return shown.stream().map(template -> template.shipped().phase()).distinct().toList();
    }

    public List<Shown> of(Phase phase) {
        return shown.stream().filter(template -> template.shipped().phase() == phase).toList();
    }
}
