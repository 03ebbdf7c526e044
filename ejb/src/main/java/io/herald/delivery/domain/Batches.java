package io.herald.delivery.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run over some claims: virtual threads end them, the calling thread writes the ends. A batch is what ended while
 * the former batch was being written, so that batches grow under load and nobody waits when there is none.
 */
final class Batches {

    private static final int MOST = 200;
    private static final long LINGER_MILLIS = 4;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    private final Queue<Claim> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore inFlight;
    private final OutcomeLog log;
    private final LaneThreads threads;
    private final Clock clock;
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean interrupted;

    Batches(Semaphore inFlight, OutcomeLog log, LaneThreads threads, Clock clock) {
        this.inFlight = inFlight;
        this.log = log;
        this.threads = threads;
        this.clock = clock;
    }

    void write(List<Claim> claims, Lane lane) {
        waiting.addAll(claims);
        for (int i = 0; i < Math.min(lane.width(), claims.size()); i++) {
            threads.start("herald-lane-" + i, () -> work(lane));
        }
        int open = claims.size();
        while (open > 0) {
            List<Ended> batch = nextBatch();
            record(batch, claims.getFirst().leaseUntil());
            open -= batch.size();
            if (failure.isPresent()) {
                open -= abandonWaiting();
            }
            inFlight.release(batch.size());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        failure.ifPresent(why -> {
            throw why;
        });
    }

    private void work(Lane lane) {
        inFlight.acquireUninterruptibly();
        for (@Nullable Claim claim = waiting.poll(); claim != null; claim = waiting.poll()) {
            ended.add(lane.end(claim));
            inFlight.acquireUninterruptibly();
        }
        inFlight.release();
    }

    private List<Ended> nextBatch() {
        List<Ended> batch = new ArrayList<>();
        gather(batch, Long.MAX_VALUE);
        gather(batch, LINGER_MILLIS);
        return batch;
    }

    /** Keeps trying until the leases end: forgetting an acceptance would make a second copy. */
    private void record(List<Ended> batch, Instant leaseUntil) {
        boolean written = failure.isPresent();
        while (!written) {
            try {
                log.record(batch);
                written = true;
            } catch (RuntimeException e) {
                DeliveryLog.endsNotWritten(batch.size(), e);
                if (clock.instant().isBefore(leaseUntil)) {
                    gather(batch, PAUSE_AFTER_FAILURE_MILLIS);
                } else {
                    failure = Optional.of(e);
                    written = true;
                }
            }
        }
    }

    private int abandonWaiting() {
        int abandoned = 0;
        while (waiting.poll() != null) {
            abandoned++;
        }
        return abandoned;
    }

    /** Waits for one more end, then takes all that are there. A server that stops does not make us forget ends. */
    private void gather(List<Ended> batch, long waitMillis) {
        try {
            @Nullable Ended next = ended.poll(waitMillis, TimeUnit.MILLISECONDS);
            if (next != null) {
                batch.add(next);
                ended.drainTo(batch, MOST);
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }
}
