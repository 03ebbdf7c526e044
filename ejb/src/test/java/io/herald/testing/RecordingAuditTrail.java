package io.herald.testing;

import io.herald.audit.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An audit trail that a test can read. */
public final class RecordingAuditTrail implements AuditTrail {

    /** One recorded act. */
    public record Entry(String action, String subjectType, String subjectId, Map<String, String> detail) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void record(String action, String subjectType, String subjectId, Map<String, String> detail) {
        entries.add(new Entry(action, subjectType, subjectId, Map.copyOf(detail)));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<String> actions() {
        return entries.stream().map(Entry::action).toList();
    }
}
