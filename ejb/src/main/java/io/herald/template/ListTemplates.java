package io.herald.template;

import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.Optional;

/** The library. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListTemplates {

    public record Filter(Optional<Phase> phase, boolean approvedOnly, Optional<String> text) {}

    public Slice<TemplateCard> handle(Filter filter, Window window) {
        throw new UnsupportedOperationException("not yet");
    }
}
