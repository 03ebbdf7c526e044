package io.herald.delivery.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ends that are yet to be written. Whoever takes them is woken once, when there are enough or a moment is over, and not
 * by each: a thread that wakes up for every message costs as much as the message.
 */
final class Ends {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition enoughHaveCome = lock.newCondition();
    private List<Ended> waiting = new ArrayList<>();
    private int wanted = Integer.MAX_VALUE;

    void add(Ended end) {
        lock.lock();
        try {
            waiting.add(end);
            if (waiting.size() >= wanted) {
                enoughHaveCome.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the first end as long as it takes, then for so many as are enough, but no longer than a moment.
     *
     * @return at least one
     */
    List<Ended> take(int enough, long momentMillis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            await(1, Long.MAX_VALUE);
            await(enough, TimeUnit.MILLISECONDS.toNanos(momentMillis));
            return takeAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits; what ends meanwhile waits too. */
    void pause(long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            await(Integer.MAX_VALUE, TimeUnit.MILLISECONDS.toNanos(millis));
        } finally {
            lock.unlock();
        }
    }

    private void await(int number, long nanos) throws InterruptedException {
        wanted = number;
        long left = nanos;
        while (waiting.size() < number && left > 0) {
            left = enoughHaveCome.awaitNanos(left);
        }
        wanted = Integer.MAX_VALUE;
    }

    private List<Ended> takeAll() {
        List<Ended> all = waiting;
        waiting = new ArrayList<>();
        return all;
    }
}
