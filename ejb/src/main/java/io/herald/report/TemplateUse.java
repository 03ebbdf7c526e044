package io.herald.report;

import java.time.Instant;
import java.util.Optional;

/**
 * How a template served.
 *
 * @param published messages of it that went out
 * @param reworded how many of them said something else than the approved words
 * @param sentBack how often a manager refused a message of it or asked for changes
 * @param lastAt when the last of them went out
 */
public record TemplateUse(long published, long reworded, long sentBack, Optional<Instant> lastAt) {}
