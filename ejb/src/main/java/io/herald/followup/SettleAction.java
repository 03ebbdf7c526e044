package io.herald.followup;

import io.herald.audit.AuditTrail;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Closes an action: it is done, or it will not be done. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.ADMINISTRATOR})
public class SettleAction {

    private static final int LONGEST_OUTCOME = 1_000;

    private final ActionItems items;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SettleAction() {
        this(null, null, null, null);
    }

    @Inject
    public SettleAction(ActionItems items, AuditTrail audit, Caller caller, Clock clock) {
        this.items = items;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param expectedVersion of the action that the caller read
     * @param result done or dropped
     * @param outcome what was done, or why it will not be; may be empty only for what is done
     */
    public record Command(ActionId id, long expectedVersion, ActionState result, String outcome) {}

    /**
     * @throws io.herald.shared.StaleVersionException if somebody changed it meanwhile
     * @throws io.herald.shared.IllegalStateOfException if it is settled already
     * @throws io.herald.shared.ValidationException if nobody says why it is dropped
     */
    public void handle(Command command) {
        String outcome = command.outcome().strip();
        new Violations().require(command.result() != ActionState.OPEN, "result", "must not be empty")
                .require(command.result() != ActionState.DROPPED || !outcome.isEmpty(), "outcome", "must not be empty")
                .atMost(outcome, LONGEST_OUTCOME, "outcome").throwIfAny();
        ActionItem item = items.get(command.id());
        item.requireVersion(command.expectedVersion());
        item.settle(command.result(), outcome, caller.id(), clock.instant());
        audit.record("action." + command.result().wire(), "action", item.id().value(),
                Map.of("incident", item.incident().value(), "owner", item.owner().value(), "outcome", outcome));
    }
}
