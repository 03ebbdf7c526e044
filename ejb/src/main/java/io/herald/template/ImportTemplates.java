package io.herald.template;

import io.herald.identity.Role;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import io.herald.template.exchange.TemplateDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Takes over templates from a document, all of them or none. They become drafts: new templates, or new versions of
 * those that are known by their key. Nothing of it can be sent before a manager approved it here.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ImportTemplates {

    private final Templates templates;
    private final DraftTemplate draft;
    private final ReviseTemplate revise;

    @SuppressWarnings("NullAway")
    protected ImportTemplates() {
        this(null, null, null);
    }

    @Inject
    public ImportTemplates(Templates templates, DraftTemplate draft, ReviseTemplate revise) {
        this.templates = templates;
        this.draft = draft;
        this.revise = revise;
    }

    /** What became of one template. */
    public enum Fate {
        /** It is a draft of its own. */
        ADDED,
        /** It is the next version, a draft, of a template that was known. */
        REVISED,
        /** The newest version here says the same. */
        SAME,
        /** Somebody works on a version of it here, which was left as it is. */
        BUSY,
        /** It was retired here, and stays so. */
        RETIRED
    }

    /** One line of the answer. */
    public record Outcome(String key, String name, Fate fate) {}

    /** @throws ValidationException if the document cannot be read, or a template in it breaks a rule; it names which */
    public List<Outcome> handle(String document) {
        return TemplateDocument.read(document).stream()
                .map(wanted -> new Outcome(wanted.key(), wanted.name(), takeOver(wanted))).toList();
    }

    private Fate takeOver(DraftTemplate.Command wanted) {
        try {
            Optional<Template> known = templates.findByKey(wanted.key());
            if (known.isEmpty()) {
                draft.handle(wanted);
                return Fate.ADDED;
            }
            return known.get().isRetired() ? Fate.RETIRED : next(known.get(), wanted);
        } catch (ValidationException refusal) {
            throw new ValidationException(refusal.violations().stream()
                    .map(one -> new Violation(wanted.key() + "." + one.field(), one.message())).toList());
        }
    }

    private Fate next(Template known, DraftTemplate.Command wanted) {
        TemplateVersion newest = templates.newestOf(known.id());
        if (newest.variants().equals(wanted.variants()) && newest.placeholders().equals(wanted.placeholders())) {
            return Fate.SAME;
        }
        if (newest.isOpen()) {
            return Fate.BUSY;
        }
        revise.handle(new ReviseTemplate.Command(newest.id(), newest.version(), wanted.variants(),
                wanted.placeholders()));
        return Fate.REVISED;
    }
}
