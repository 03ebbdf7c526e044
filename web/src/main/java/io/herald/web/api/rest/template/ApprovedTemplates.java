package io.herald.web.api.rest.template;

import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateVersionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Looks up the version of a template that may be sent, by the template's key. */
@RequestScoped
public class ApprovedTemplates {

    private ListTemplates listTemplates;

    protected ApprovedTemplates() {}

    @Inject
    public ApprovedTemplates(ListTemplates listTemplates) {
        this.listTemplates = listTemplates;
    }

    /** @throws ValidationException if no approved template has the key */
    public TemplateVersionId versionOf(String key) {
        return find(key).orElseThrow(() -> new ValidationException("template", "is no key of an approved template"));
    }

    public Optional<TemplateVersionId> find(String key) {
        return approved(Optional.empty()).stream().filter(card -> card.key().equals(key))
                .findFirst().flatMap(TemplateCard::approvedVersion);
    }

    /** Every template that may be sent in this moment of an incident, in the order of the library. */
    public List<TemplateCard> of(Phase phase) {
        return approved(Optional.of(phase));
    }

    private List<TemplateCard> approved(Optional<Phase> phase) {
        return listTemplates.handle(new ListTemplates.Filter(phase, true, Optional.empty()), Window.first(Window.MOST))
                .rows();
    }
}
