/**
 * Subscribers as a table in a file: CSV (RFC 4180) as spreadsheets of all countries write and read it.
 * Secrets of the {@code audience} capability, and the only code that sees FastCSV. It calls {@code audience},
 * {@code channel} and {@code shared}. Promise: a file is read as it streams by, every wrong cell is named with its
 * line, and no cell that is written can run as a formula.
 */
@NullMarked
package io.herald.audience.sheet;

import org.jspecify.annotations.NullMarked;
