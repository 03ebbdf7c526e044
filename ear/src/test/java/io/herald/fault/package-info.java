/**
 * Faults: kills, stalls, restarts and floods, with the count of what was lost and what came twice.
 * A fault run is a test class with {@link io.herald.fault.Fault}; it prints one line that begins with {@code FAULT}.
 */
package io.herald.fault;
