package io.herald.load;

import java.util.Locale;

import io.herald.run.Lines;

/**
 * What a bench measured, against its limit.
 *
 * @param unit  of value and limit, for example {@code deliveries/s}
 * @param limit what the same machine did without Herald in the same run
 */
public record BenchResult(String name, double value, String unit, double limit) {

    /** The share of the limit that Herald reached; 1 is all of it. */
    public double ratio() {
        return value / limit;
    }

    /** Prints the line that tools read. */
    public BenchResult print() {
        Lines.print(String.format(Locale.ROOT, "BENCH %s value=%.2f unit=%s limit=%.2f ratio=%.3f", name, value, unit,
                limit, ratio()));
        return this;
    }
}
