package io.herald.audit.domain;

import io.herald.audit.BrowseAuditTrail.Filter;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.List;
import java.util.Map;

/** The chain of all audit entries. */
public interface AuditEntries {

    /** What an entry tells, before it has a place in the chain. */
    record Fact(String actorId, String actorName, String action, String subjectType, String subjectId,
            Map<String, String> detail) {}

    /** Adds the fact at the end of the chain; writers wait for each other until their transactions end. */
    void append(Fact fact);

    /** Entries that match, the newest first. */
    Slice<AuditEntry> browse(Filter filter, Window window);

    /** At most {@code most} entries with a place after {@code seq}, in order. */
    List<AuditEntry> after(long seq, int most);

    /** The place of the last entry, which is how many there are; 0 while there is none. */
    long length();
}
