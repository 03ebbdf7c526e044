package io.herald.maintenance;

import io.herald.shared.ValidationException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * When a window comes again: an RRULE of RFC 5545, section 3.3.10, daily or rarer, without COUNT because each
 * occurrence is planned when the one before it is over. Times of day stay the same across changes of summer time.
 */
public final class Recurrence {

    private static final Set<Freq> RARE_ENOUGH = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    /** A rule that has no occurrence within so many steps has none. */
    private static final int MOST_STEPS = 10_000;

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /** @throws ValidationException if it is no rule, or one that this class does not follow */
    public static Recurrence parse(String text) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text.strip(), RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!RARE_ENOUGH.contains(rule.getFreq())) {
                throw new ValidationException("recurrence", "must be daily, weekly, monthly or yearly");
            }
            if (rule.getCount() != null) {
                throw new ValidationException("recurrence", "must end by UNTIL, not by COUNT");
            }
            return new Recurrence(rule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new ValidationException("recurrence", "is no RRULE of RFC 5545: " + text);
        }
    }

    /**
     * The next window that begins after a moment.
     *
     * @param start where the rule puts the current window
     * @param current for its length and its time zone
     */
    public Optional<MaintenanceWindow> after(Instant start, MaintenanceWindow current, Instant moment) {
        RecurrenceRuleIterator starts = rule
                .iterator(new DateTime(TimeZone.getTimeZone(current.zone()), start.toEpochMilli()));
        for (int i = 0; i < MOST_STEPS && starts.hasNext(); i++) {
            Instant next = Instant.ofEpochMilli(starts.nextMillis());
            if (next.isAfter(start) && next.isAfter(moment)) {
                return Optional.of(new MaintenanceWindow(next, next.plus(current.length()), current.zone()));
            }
        }
        return Optional.empty();
    }
}
