package io.herald.template;

import io.herald.identity.Role;
import io.herald.shared.Violation;
import io.herald.shared.Violations;
import io.herald.template.mustache.Renderer;
import io.herald.template.mustache.TemplateRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows how a template would read that is still being written, and what is wrong with it. Saves nothing. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class PreviewTemplate {

    /** Texts and placeholders as they stand in the editor, and values to try them with. */
    public record Command(Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders,
            Map<String, String> values, BuiltIns builtIns) {

        public Command {
            variants = Map.copyOf(variants);
            placeholders = List.copyOf(placeholders);
            values = Map.copyOf(values);
        }
    }

    private final Room room;

    @SuppressWarnings("NullAway")
    protected PreviewTemplate() {
        this(null);
    }

    @Inject
    public PreviewTemplate(Room room) {
        this.room = room;
    }

    /** @return the texts unfilled where they are malformed, with all violations */
    public Rendering handle(Command command) {
        List<Violation> violations = new Violations()
                .addAll(TemplateRules.check(command.variants(), command.placeholders()))
                .addAll(room.check(command.variants())).list();
        if (!violations.isEmpty()) {
            return new Rendering(new TreeMap<>(Fallback.complete(command.variants())), violations);
        }
        return new Renderer(command.variants(), command.placeholders()).render(command.values(), command.builtIns());
    }
}
