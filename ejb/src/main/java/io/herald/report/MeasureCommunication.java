package io.herald.report;

import io.herald.identity.Role;
import io.herald.report.domain.MeasureBook;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Measures how well the public was told: by incident, by message, and by group of approvers. Three statements answer
 * it, however many incidents there are.
 */
@Stateless
@RolesAllowed({Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class MeasureCommunication {

    /** A leap year; longer histories are asked for in parts. */
    public static final int MOST_DAYS = 366;

    private final MeasureBook book;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected MeasureCommunication() {
        this(null, null);
    }

    @Inject
    public MeasureCommunication(MeasureBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The newest first; stages by group. */
    public record Measures(MeasureTotals totals, List<IncidentMeasures> incidents, List<MessageMeasures> messages,
            List<StageMeasures> stages) {

        public Measures {
            incidents = List.copyOf(incidents);
            messages = List.copyOf(messages);
            stages = List.copyOf(stages);
        }
    }

    /**
     * @param from incidents declared, messages published and approvals requested at this time or later
     * @param to and before this time
     * @throws ValidationException if {@code from} is not before {@code to}, or they are more than a year apart
     */
    public Measures handle(Instant from, Instant to) {
        check(from, to);
        List<IncidentMeasures> incidents = book.incidents(from, to, clock.instant());
        List<MessageMeasures> messages = book.messages(from, to);
        return new Measures(MeasureTotals.of(incidents, messages), incidents, messages, book.stages(from, to));
    }

    static void check(Instant from, Instant to) {
        new Violations().require(from.isBefore(to), "from", "must be before the end")
                .require(!to.isAfter(from.plus(Duration.ofDays(MOST_DAYS))), "to", "must be within a year")
                .throwIfAny();
    }
}
