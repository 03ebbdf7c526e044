package io.herald.message;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Map;

/** Changes a message. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class ReviseMessage {

    public record Command(MessageId message, long expectedVersion, Map<String, String> values,
            Map<VariantKey, VariantText> edits) {}

    public MessageView handle(Command command) {
        throw new UnsupportedOperationException("not yet");
    }
}
