package io.herald.audit;

import io.herald.audit.domain.AuditEntries;
import io.herald.audit.domain.AuditEntry;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Walks the whole chain and finds the first entry that was changed, removed or put in. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
public class VerifyAuditTrail {

    private static final int AT_A_TIME = 5_000;

    private final AuditEntries entries;

    @SuppressWarnings("NullAway")
    protected VerifyAuditTrail() {
        this(null);
    }

    @Inject
    public VerifyAuditTrail(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * What the walk found.
     *
     * @param entries how many entries hold, from the first on
     * @param lastHash the hash of the last entry that holds: kept elsewhere, it also proves that no end was cut off
     * @param firstBroken the place of the first entry that does not hold
     */
    public record Verdict(long entries, String lastHash, OptionalLong firstBroken) {

        public boolean intact() {
            return firstBroken.isEmpty();
        }
    }

    public Verdict handle() {
        long seq = 0;
        String hash = AuditEntry.GENESIS;
        List<AuditEntry> next = entries.after(seq, AT_A_TIME);
        while (!next.isEmpty()) {
            for (AuditEntry entry : next) {
                if (!entry.holdsAfter(seq + 1, hash)) {
                    return new Verdict(seq, hash, OptionalLong.of(seq + 1));
                }
                seq = entry.seq();
                hash = entry.hash();
            }
            next = entries.after(seq, AT_A_TIME);
        }
        return new Verdict(seq, hash, OptionalLong.empty());
    }
}
