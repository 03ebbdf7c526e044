/**
 * Benches: each compares what Herald does with a limit measured in the same run, on the same machine.
 * A bench is a test class with {@link io.herald.load.Bench}; it prints one line that begins with {@code BENCH}.
 */
package io.herald.load;
