package io.herald.followup;

import io.herald.audit.AuditTrail;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Writes down what somebody will do because of an incident, and by when. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class AddAction {

    private final ActionItems items;
    private final FindIncident findIncident;
    private final UserDirectory users;
    private final Days days;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AddAction() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AddAction(ActionItems items, FindIncident findIncident, UserDirectory users, Days days, AuditTrail audit,
            Caller caller, Clock clock) {
        this.items = items;
        this.findIncident = findIncident;
        this.users = users;
        this.days = days;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param title what is to be done; one line of at most 200 characters */
    public record Command(IncidentId incident, String title, UserId owner, LocalDate dueOn) {}

    /**
     * @throws io.herald.shared.NotFoundException if there is no such incident
     * @throws io.herald.shared.ValidationException if there is nothing to do, the owner is not active, or the day is
     *                 over
     */
    public ActionId handle(Command command) {
        IncidentId incident = findIncident.handle(command.incident()).id();
        ActionWords words = new ActionWords(command.title(), command.owner(), command.dueOn());
        words.check(users, days.today());
        ActionItem item = new ActionItem(incident, words.title(), words.owner(), words.dueOn(), caller.id(),
                clock.instant());
        items.add(item);
        audit.record("action.added", "action", item.id().value(), Map.of("incident", incident.value(), "owner",
                words.owner().value(), "due", words.dueOn().toString()));
        return item.id();
    }
}
