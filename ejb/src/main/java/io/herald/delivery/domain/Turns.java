package io.herald.delivery.domain;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/** How many threads of this node work for one channel. Who comes while all turns are taken leaves word and goes. */
final class Turns {

    private final Semaphore free;
    private final AtomicBoolean asked = new AtomicBoolean();

    Turns(int number) {
        this.free = new Semaphore(number);
    }

    /** Does the work while somebody asks for it and a turn is free; returns the sum of what was done. */
    int whileAsked(IntSupplier work) {
        asked.set(true);
        int done = 0;
        while (asked.get() && free.tryAcquire()) {
            try {
                asked.set(false);
                done += work.getAsInt();
            } finally {
                free.release();
            }
        }
        return done;
    }
}
