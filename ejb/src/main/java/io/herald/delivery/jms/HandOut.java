package io.herald.delivery.jms;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliveriesQueued;
import io.herald.delivery.NoticePosted;
import io.herald.delivery.domain.WorkQueue;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<ChannelKey, Long> chunks = event.chunks().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<ChannelKey> calls = chunks.entrySet().stream()
                .flatMap(chunk -> Stream.generate(chunk::getKey)
                        .limit(Math.min(chunk.getValue(), WorkQueue.MOST_PER_CHANNEL)))
                .toList();
        executor.execute(() -> queue.call(calls));
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticePosted event) {
        executor.execute(queue::offerNotices);
    }
}
