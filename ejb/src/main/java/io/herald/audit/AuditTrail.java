package io.herald.audit;

import java.util.Map;

/** Where every use case that changes something says so, in its own transaction. */
public interface AuditTrail {

    /**
     * Adds an entry about what the current caller did.
     *
     * @param action what was done, dotted and in the past tense: {@code incident.declared}
     * @param subjectType the kind of thing it was done to: {@code incident}
     * @param subjectId the id of that thing
     * @param detail facts that prove it, such as hashes; never a recipient's address, never a secret
     */
    void record(String action, String subjectType, String subjectId, Map<String, String> detail);
}
