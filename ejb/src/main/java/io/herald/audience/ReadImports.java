package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How imports went. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
public class ReadImports {

    private final Imports imports;

    @SuppressWarnings("NullAway")
    protected ReadImports() {
        this(null);
    }

    @Inject
    public ReadImports(Imports imports) {
        this.imports = imports;
    }

    /** @throws NotFoundException when there is no such import */
    public SubscriberImport one(String id) {
        return imports.find(id).orElseThrow(() -> new NotFoundException("import", id));
    }

    /** The newest first. */
    public Slice<SubscriberImport> list(Window window) {
        return imports.list(window);
    }
}
