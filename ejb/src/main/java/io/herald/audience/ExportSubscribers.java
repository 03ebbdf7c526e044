package io.herald.audience;

import io.herald.audience.domain.Roster;
import io.herald.audience.sheet.SheetWriting;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All subscribers as CSV with the proof of their consent, in pieces of {@value #LINES}; what comes out can be imported
 * again. Beginning an export is audited.
 */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
public class ExportSubscribers {

    static final int LINES = 5_000;

    private final Roster roster;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ExportSubscribers() {
        this(null, null);
    }

    @Inject
    public ExportSubscribers(Roster roster, AuditTrail audit) {
        this.roster = roster;
        this.audit = audit;
    }

    /** @param after what the former piece told; empty for the first one */
    public CsvPart handle(ListSubscribers.Filter filter, Optional<String> after) {
        List<Roster.Line> lines = roster.page(filter, after.orElse(""), LINES);
        String head = "";
        if (after.isEmpty()) {
            audit.record("subscribers.exported", "subscribers", "all",
                    Map.of("status", filter.status().map(SubscriberStatus::wire).orElse("all")));
            head = SheetWriting.MARK + SheetWriting.lines(List.of(roster.headings()));
        }
        return new CsvPart(head + SheetWriting.lines(lines.stream().map(Roster.Line::cells).toList()),
                lines.size() < LINES ? Optional.empty() : Optional.of(lines.getLast().id()));
    }
}
