package io.herald.audience;

/**
 * What became of the lines of an import. Every line is counted in exactly one of them, or not reached yet.
 *
 * @param added subscribers that were not there before, or had never confirmed
 * @param merged lines about somebody who is told already, by an earlier line or from before
 * @param left lines about somebody who left; an import brings nobody back
 * @param quarantined lines about addresses that do not work
 * @param bad lines that could not be taken; the report says why
 */
public record ImportCounts(long added, long merged, long left, long quarantined, long bad) {

    public long done() {
        return added + merged + left + quarantined + bad;
    }
}
