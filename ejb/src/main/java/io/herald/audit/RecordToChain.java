package io.herald.audit;

import io.herald.audit.domain.AuditEntries;
import io.herald.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** {@link AuditTrail} that names the current caller and appends to the hash chain. */
@ApplicationScoped
class RecordToChain implements AuditTrail {

    private final AuditEntries entries;
    private final Caller caller;

    @SuppressWarnings("NullAway")
    protected RecordToChain() {
        this(null, null);
    }

    @Inject
    RecordToChain(AuditEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @Override
    public void record(String action, String subjectType, String subjectId, Map<String, String> detail) {
        entries.append(new AuditEntries.Fact(caller.id().value(), caller.displayName(), action, subjectType, subjectId,
                detail));
    }
}
