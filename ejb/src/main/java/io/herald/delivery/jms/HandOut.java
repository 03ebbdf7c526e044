package io.herald.delivery.jms;

import io.herald.delivery.DeliveriesQueued;
import io.herald.delivery.NoticePosted;
import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.WorkQueue;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Offers work to the broker once its rows are committed, on a thread that the ended transaction does not hold up. */
@ApplicationScoped
public class HandOut {

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    private final WorkQueue queue;

    @SuppressWarnings("NullAway")
    protected HandOut() {
        this(null);
    }

    @Inject
    public HandOut(WorkQueue queue) {
        this.queue = queue;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesQueued event) {
        List<Chunk> chunks = IntStream.range(0, Math.min(event.chunks(), WorkQueue.MOST))
                .mapToObj(number -> new Chunk(event.publication(), number)).toList();
        executor.execute(() -> queue.offer(chunks));
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticePosted event) {
        executor.execute(queue::offerNotices);
    }
}
