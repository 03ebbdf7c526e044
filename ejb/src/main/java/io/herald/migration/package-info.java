/**
 * Moves what another Statuspage page holds into Herald: reads it, has a manager approve what was read, takes it over,
 * and remembers what became of each thing. It may call {@code incident}, {@code maintenance} and everything below.
 * Promises: nothing imported is ever sent to anybody, no word is shown that a manager other than the importer did not
 * approve, nothing is created twice, and a run that was cut off goes on where it stopped.
 */
@NullMarked
package io.herald.migration;

import org.jspecify.annotations.NullMarked;
