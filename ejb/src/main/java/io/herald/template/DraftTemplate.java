package io.herald.template;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.Violations;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a new template with a first version, which nobody may send before a manager approved it. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class DraftTemplate {

    private final Templates templates;
    private final Room room;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected DraftTemplate() {
        this(null, null, null, null, null);
    }

    @Inject
    public DraftTemplate(Templates templates, Room room, AuditTrail audit, Caller caller, Clock clock) {
        this.templates = templates;
        this.room = room;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A new template.
     *
     * @param key lower-case words joined by dashes; never changes, because integrations name templates by it
     * @param phase the only kind of message that the template may be used for
     * @param cause what kind of trouble it is for; empty when for any
     * @param variants the status page in the default language at least; see {@link Fallback} for what may be left out
     * @param placeholders what the texts leave open beside {@link BuiltIns}, in the order to ask for it
     */
    public record Command(String key, String name, Phase phase, Optional<String> cause,
            Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders) {

        public Command {
            variants = Map.copyOf(variants);
            placeholders = List.copyOf(placeholders);
        }
    }

    /** @throws TemplateKeyTakenException if the key is taken */
    public TemplateVersionId handle(Command command) {
        new Violations().addAll(room.check(command.variants())).throwIfAny();
        Instant now = clock.instant();
        Template template = new Template(command.key(), command.name(), command.phase(), command.cause(), caller.id(),
                now);
        TemplateVersion version = new TemplateVersion(template.id(), 1, command.variants(), command.placeholders(),
                caller.id(), now);
        if (templates.hasKey(command.key())) {
            throw new TemplateKeyTakenException(command.key());
        }
        templates.add(template);
        templates.add(version);
        audit.record("template.drafted", "template", template.id().value(), Map.of("key", template.key(), "version",
                version.id().value(), "sha256", version.textSha256()));
        return version.id();
    }
}
