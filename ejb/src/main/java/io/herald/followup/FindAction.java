package io.herald.followup;

import io.herald.followup.domain.ActionItems;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One action. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindAction {

    private final ActionItems items;
    private final Days days;

    @SuppressWarnings("NullAway")
    protected FindAction() {
        this(null, null);
    }

    @Inject
    public FindAction(ActionItems items, Days days) {
        this.items = items;
        this.days = days;
    }

    /** @throws NotFoundException if there is no such action */
    public ActionView handle(ActionId id) {
        return items.view(id, days.today()).orElseThrow(() -> new NotFoundException("action", id.value()));
    }
}
