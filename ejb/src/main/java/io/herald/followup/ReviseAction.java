package io.herald.followup;

import io.herald.audit.AuditTrail;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Changes what an open action says, who does it, or by when. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ReviseAction {

    private final ActionItems items;
    private final UserDirectory users;
    private final Days days;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReviseAction() {
        this(null, null, null, null);
    }

    @Inject
    public ReviseAction(ActionItems items, UserDirectory users, Days days, AuditTrail audit) {
        this.items = items;
        this.users = users;
        this.days = days;
        this.audit = audit;
    }

    /** @param expectedVersion of the action that the caller read */
    public record Command(ActionId id, long expectedVersion, String title, UserId owner, LocalDate dueOn) {}

    /**
     * @throws io.herald.shared.StaleVersionException if somebody changed it meanwhile
     * @throws io.herald.shared.IllegalStateOfException if it is settled
     * @throws io.herald.shared.ValidationException as when it is added; a day that it has already may be over
     */
    public void handle(Command command) {
        ActionItem item = items.get(command.id());
        item.requireVersion(command.expectedVersion());
        ActionWords words = new ActionWords(command.title(), command.owner(), command.dueOn());
        LocalDate today = days.today();
        words.check(users, item.dueOn().isBefore(today) ? item.dueOn() : today);
        Map<String, String> change = Map.of("owner", item.owner() + " → " + words.owner(), "due",
                item.dueOn() + " → " + words.dueOn());
        item.revise(words.title(), words.owner(), words.dueOn());
        audit.record("action.revised", "action", item.id().value(), change);
    }
}
