package io.herald.delivery.threads;

import io.herald.delivery.domain.LaneThreads;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * {@link LaneThreads} that know to which application they belong: an adapter that reads its settings or its memory
 * while it sends needs the server's configuration, transactions and data source, which a bare thread has not.
 */
@ApplicationScoped
public class ContextualLaneThreads implements LaneThreads {

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ContextService contexts;

    @Override
    public void start(String name, Runnable work) {
        Thread.ofVirtual().name(name).start(contexts.contextualRunnable(work));
    }
}
