package io.herald.web.publicpage.serving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The snapshot that this node serves. Readers always see one whole snapshot, the old or the new. */
@ApplicationScoped
public class CurrentSnapshot {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot = Snapshot.beforeFirstReading(Map.of(), Map.of());

    public Snapshot get() {
        return snapshot;
    }

    public void replaceBy(Snapshot newer) {
        snapshot = newer;
        listeners.forEach(Runnable::run);
    }

    /** @param listener runs after every replacement, on the thread that made it: it has to be quick */
    public void onReplaced(Runnable listener) {
        listeners.add(listener);
    }
}
