package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a new template. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class DraftTemplate {

    public record Command(String key, String name, Phase phase, Optional<String> cause,
            Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders) {}

    public TemplateVersionId handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
