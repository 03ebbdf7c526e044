package io.herald.audience;

import io.herald.audience.domain.SubscriberIndex;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Counts subscribers by kind and status; it names nobody. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CountSubscribersByKind {

    private final SubscriberIndex index;

    @SuppressWarnings("NullAway")
    protected CountSubscribersByKind() {
        this(null);
    }

    @Inject
    public CountSubscribersByKind(SubscriberIndex index) {
        this.index = index;
    }

    /** Kinds and statuses of which there is nobody are left out. */
    public Map<SubscriberKind, Map<SubscriberStatus, Long>> handle() {
        return index.count();
    }
}
