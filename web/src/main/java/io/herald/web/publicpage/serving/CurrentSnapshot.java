package io.herald.web.publicpage.serving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The snapshot that this node serves. Readers always see one whole snapshot, the old or the new. */
@ApplicationScoped
public class CurrentSnapshot {

    private volatile Snapshot snapshot = Snapshot.beforeFirstReading(Map.of(), Map.of());

    public Snapshot get() {
        return snapshot;
    }

    public void replaceBy(Snapshot newer) {
        snapshot = newer;
    }
}
