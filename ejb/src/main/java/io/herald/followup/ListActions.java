package io.herald.followup;

import io.herald.followup.domain.ActionItems;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists actions, overdue ones first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListActions {

    private final ActionItems items;
    private final Days days;

    @SuppressWarnings("NullAway")
    protected ListActions() {
        this(null, null);
    }

    @Inject
    public ListActions(ActionItems items, Days days) {
        this.items = items;
        this.days = days;
    }

    /** @param openOnly whether settled ones are left out */
    public record Filter(boolean openOnly, Optional<IncidentId> incident, Optional<UserId> owner) {}

    public Slice<ActionView> handle(Filter filter, Window window) {
        return items.list(filter, days.today(), window);
    }
}
