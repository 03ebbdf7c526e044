package io.herald.fault;

import java.time.Duration;
import java.util.Locale;

import io.herald.rig.Tally;
import io.herald.run.Lines;

/**
 * What reached its recipients in spite of a fault.
 *
 * @param expected   how many should have arrived once
 * @param delivered  how many arrived at least once
 * @param duplicates how many arrivals were one too many
 * @param duration   from the publication to the last arrival
 */
public record FaultResult(String name, long expected, long delivered, long duplicates, Duration duration) {

    /** @param click {@link System#nanoTime()} of the publication */
    public static FaultResult of(String name, long expected, Tally tally, long click) {
        return new FaultResult(name, expected, tally.distinct(), tally.duplicates(), tally.lastSince(click));
    }

    public long lost() {
        return expected - delivered;
    }

    /** Prints the line that tools read. */
    public FaultResult print() {
        Lines.print(String.format(Locale.ROOT, "FAULT %s expected=%d delivered=%d lost=%d duplicates=%d seconds=%.1f",
                name, expected, delivered, lost(), duplicates, duration.toMillis() / 1000.0));
        return this;
    }
}
