package io.herald.template;

import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.template.library.ShippedTemplates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Makes a template that comes with Herald one of the organisation's own: a draft, to be adapted, submitted and approved
 * like any other.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class AdoptTemplate {

    private final ShippedTemplates shipped;
    private final DraftTemplate draft;

    @SuppressWarnings("NullAway")
    protected AdoptTemplate() {
        this(null, null);
    }

    @Inject
    public AdoptTemplate(ShippedTemplates shipped, DraftTemplate draft) {
        this.shipped = shipped;
        this.draft = draft;
    }

    /**
     * @throws NotFoundException when no such template is shipped
     * @throws TemplateKeyTakenException when the organisation has a template of this key
     */
    public TemplateVersionId handle(String key) {
        return draft.handle(shipped.find(key).orElseThrow(() -> new NotFoundException("shipped template", key)));
    }
}
