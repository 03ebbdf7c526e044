package io.herald.migration;

import io.herald.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One import of another page.
 *
 * @param source what the page is called in reports and in the mapping: its address
 * @param addresses how many there are to read, as far as is known yet
 * @param read how many of them were read
 * @param items how many things were found
 * @param wordsSha256 of all that was read, once it was; what a manager approves
 * @param reason why it waits or stopped
 */
public record Migration(String id, String source, UserId startedBy, String startedByName, Instant startedAt,
        MigrationState state, long addresses, long read, long items, long created, long merged, long skipped,
        Optional<String> wordsSha256, Optional<String> reason) {

    private static final int HUNDRED = 100;

    /** From 0 to 100; reading counts as the first half. */
    public int percent() {
        if (state == MigrationState.DONE) {
            return HUNDRED;
        }
        long first = addresses == 0 ? HUNDRED : HUNDRED * read / addresses;
        long second = items == 0 ? 0 : HUNDRED * (created + merged + skipped) / items;
        return (int) (first + second) / 2;
    }

    /** Whether it goes on by itself. */
    public boolean isRunning() {
        return state == MigrationState.READING || state == MigrationState.TAKING_OVER;
    }
}
