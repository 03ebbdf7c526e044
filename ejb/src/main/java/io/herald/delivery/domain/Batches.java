package io.herald.delivery.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * One run over some claims: virtual threads end them, the calling thread writes the ends. A batch is what ended while
 * the former batch was being written, and what ends in the moment after; never so much that sending has to wait.
 */
final class Batches {

    private static final long MOMENT_MILLIS = 10;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final Ends ended = new Ends();
    private final Queue<Claim> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore inFlight;
    private final int batch;
    private final OutcomeLog log;
    private final LaneThreads threads;
    private final Clock clock;
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean interrupted;

    /** @param batch how many ends are worth a transaction */
    Batches(Semaphore inFlight, int batch, OutcomeLog log, LaneThreads threads, Clock clock) {
        this.inFlight = inFlight;
        this.batch = batch;
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
            List<Ended> ends = next(Math.min(batch, open));
            record(ends, claims.getFirst().leaseUntil());
            open -= ends.size();
            if (failure.isPresent()) {
                open -= abandonWaiting();
            }
            inFlight.release(ends.size());
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

    /** A server that stops does not make us forget ends. */
    private List<Ended> next(int enough) {
        try {
            return ended.take(enough, MOMENT_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
            return List.of();
        }
    }

    /** Keeps trying until the leases end: forgetting an acceptance would make a second copy. */
    private void record(List<Ended> ends, Instant leaseUntil) {
        boolean written = failure.isPresent() || ends.isEmpty();
        while (!written) {
            try {
                log.record(ends);
                written = true;
            } catch (RuntimeException e) {
                DeliveryLog.endsNotWritten(ends.size(), e);
                if (clock.instant().isBefore(leaseUntil)) {
                    pause();
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

    private void pause() {
        try {
            ended.pause(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }
}
