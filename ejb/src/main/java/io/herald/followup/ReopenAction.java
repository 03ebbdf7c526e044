package io.herald.followup;

import io.herald.audit.AuditTrail;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** An action that was settled is open again. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.ADMINISTRATOR})
public class ReopenAction {

    private final ActionItems items;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReopenAction() {
        this(null, null);
    }

    @Inject
    public ReopenAction(ActionItems items, AuditTrail audit) {
        this.items = items;
        this.audit = audit;
    }

    /**
     * @throws io.herald.shared.StaleVersionException if somebody changed it meanwhile
     * @throws io.herald.shared.IllegalStateOfException if it is open
     */
    public void handle(ActionId id, long expectedVersion) {
        ActionItem item = items.get(id);
        item.requireVersion(expectedVersion);
        String before = item.state().wire();
        item.reopen();
        audit.record("action.reopened", "action", id.value(), Map.of("before", before));
    }
}
