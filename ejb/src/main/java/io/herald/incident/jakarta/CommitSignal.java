package io.herald.incident.jakarta;

import io.herald.incident.PublicPageSignal;
import io.herald.incident.ReadPageVersion;
import io.herald.incident.domain.PublicPageChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@link PublicPageSignal} by the container's news of commits. */
@ApplicationScoped
public class CommitSignal implements PublicPageSignal {

    private static final Logger LOG = Logger.getLogger(CommitSignal.class.getName());

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ReadPageVersion pageVersion;

    @Override
    public long version() {
        return pageVersion.handle();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    // No transaction can begin on a thread that still ends another one, so the listeners get a thread of their own.
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicPageChanged change) {
        listeners.forEach(listener -> executor.execute(() -> run(listener)));
    }

    private static void run(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "INC-001 A listener could not take up a change of the public page", e);
        }
    }
}
