package io.herald.audit;

import io.herald.audit.domain.AuditEntries;
import io.herald.audit.domain.AuditEntry;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Shows the audit trail, the newest entry first. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
public class BrowseAuditTrail {

    private final AuditEntries entries;

    @SuppressWarnings("NullAway")
    protected BrowseAuditTrail() {
        this(null);
    }

    @Inject
    public BrowseAuditTrail(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * Which entries are wanted; what is empty does not narrow.
     *
     * @param actor part of the actor's name, in any case
     * @param action beginning of the action, for example {@code incident.}
     * @param to the first moment no longer wanted
     */
    public record Filter(Optional<String> subjectType, Optional<String> subjectId, Optional<String> actor,
            Optional<String> action, Optional<Instant> from, Optional<Instant> to) {

        public static Filter none() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty());
        }
    }

    public Slice<AuditEntryView> handle(Filter filter, Window window) {
        return entries.browse(filter, window).map(AuditEntry::view);
    }
}
