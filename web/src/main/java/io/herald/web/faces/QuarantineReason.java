package io.herald.web.faces;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why an address is told no more, as the key of a sentence and what goes into it.
 *
 * @param detail the status of a report (RFC 3463), how many calls failed, or the reason itself where it is none we know
 */
record QuarantineReason(String key, String detail) {

    private static final Pattern BOUNCED = Pattern.compile("bounced: (\\d\\.(\\d{1,3})\\.\\d{1,3})");
    private static final Pattern FAILURES = Pattern.compile("(\\d+) failures within an hour");
    private static final Pattern TOLD_APART = Pattern.compile("[1247]");

    /** @param stored as the audience keeps it */
    static QuarantineReason of(String stored) {
        Matcher bounced = BOUNCED.matcher(stored);
        if (bounced.matches()) {
            String subject = bounced.group(2);
            return new QuarantineReason(
                    "quarantine.bounced" + (TOLD_APART.matcher(subject).matches() ? "." + subject : ""),
                    bounced.group(1));
        }
        Matcher failures = FAILURES.matcher(stored);
        return failures.matches() ? new QuarantineReason("quarantine.failures", failures.group(1))
                : new QuarantineReason("quarantine.other", stored);
    }
}
