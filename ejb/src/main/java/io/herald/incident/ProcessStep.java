package io.herald.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * A step that a process took or waits at.
 *
 * @param process what the process does, in words
 * @param endedAt empty while it waits there
 */
public record ProcessStep(String process, String name, Instant startedAt, Optional<Instant> endedAt) {}
