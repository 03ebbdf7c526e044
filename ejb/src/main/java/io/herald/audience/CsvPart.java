package io.herald.audience;

import java.util.Optional;

/**
 * A piece of a long CSV file. Each piece is read in a transaction of its own, so that nothing waits for a slow reader.
 *
 * @param text whole lines; the first piece begins with a byte order mark and the headings
 * @param next what to ask for the next piece with; empty after the last
 */
public record CsvPart(String text, Optional<String> next) {}
