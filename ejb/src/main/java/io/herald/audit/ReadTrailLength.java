package io.herald.audit;

import io.herald.audit.domain.AuditEntries;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * How many entries the audit trail has. Every write leaves one, so a number that stayed the same says that nothing
 * happened; cheap enough to ask every second.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ReadTrailLength {

    private final AuditEntries entries;

    @SuppressWarnings("NullAway")
    protected ReadTrailLength() {
        this(null);
    }

    @Inject
    public ReadTrailLength(AuditEntries entries) {
        this.entries = entries;
    }

    public long handle() {
        return entries.length();
    }
}
