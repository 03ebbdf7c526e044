package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;

/** Changes a template. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ReviseTemplate {

    public record Command(TemplateVersionId version, long expectedVersion, Map<VariantKey, VariantText> variants,
            List<PlaceholderSpec> placeholders) {}

    public TemplateVersionId handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
