package io.herald.template;

import io.herald.identity.Role;
import io.herald.shared.Window;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Finds the approved template that words were copied from, letter for letter, as programs do that read a template and
 * send its words. Only templates that ask for no values can be found; the facts that every template may name stand in
 * the copy as they stand in the template.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class RecogniseWording {

    private final Templates templates;

    @SuppressWarnings("NullAway")
    protected RecogniseWording() {
        this(null);
    }

    @Inject
    public RecogniseWording(Templates templates) {
        this.templates = templates;
    }

    /** @param words those of the status page in the default language */
    public Optional<TemplateVersionId> handle(Phase phase, VariantText words) {
        VariantKey page = VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE);
        return templates.list(Optional.of(phase), true, Optional.empty(), Window.first(Window.MOST)).rows().stream()
                .flatMap(overview -> overview.versions().stream())
                .filter(line -> line.status() == TemplateStatus.APPROVED)
                .flatMap(line -> templates.findVersion(line.id()).stream())
                .filter(version -> version.placeholders().isEmpty())
                .filter(version -> words.equals(version.variants().get(page)))
                .map(TemplateVersion::id).findFirst();
    }
}
