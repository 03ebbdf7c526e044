package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;

/** Shows how words that are not saved yet would read. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class PreviewTemplate {

    public record Command(Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders,
            Map<String, String> values, BuiltIns builtIns) {}

    public Rendering handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
