package io.herald.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the clock of the processes keeps up.
 *
 * @param running whether this server looks for steps that are due
 * @param waiting timers whose time has not come
 * @param nextDue when the next of them is due
 * @param overdue steps that were due more than a minute ago and were never tried
 * @param retrying steps that failed and will be tried again without help
 * @param stuck steps that failed for good
 */
public record ExecutorState(boolean running, long waiting, Optional<Instant> nextDue, long overdue, long retrying,
        long stuck) {

    /** Whether nobody has to look. */
    public boolean isWell() {
        return running && overdue == 0 && stuck == 0;
    }
}
