package io.herald.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerJobExecutorTest {

    private static final int BATCHES = 20;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch fourAtOnce = new CountDownLatch(4);
    private final CountDownLatch ran = new CountDownLatch(BATCHES);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void manyTimersThatAreDueTogetherRunFourBatchesAtATimeUntilAllAreDone() throws InterruptedException {
        ServerJobExecutor executor = new ServerJobExecutor(threads, Thread::new) {
            @Override
            public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
                return ServerJobExecutorTest.this::batch;
            }
        };

        threads.execute(() -> {
            for (int i = 0; i < BATCHES; i++) {
                executor.executeJobs(List.of("job-" + i), null);
            }
        });

        assertThat(ran.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValue(4);
    }

    /** Nobody leaves before four are in, so that it shows if a fifth comes. */
    private void batch() {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        fourAtOnce.countDown();
        try {
            fourAtOnce.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.decrementAndGet();
        ran.countDown();
    }
}
