package io.herald.audience;

import io.herald.audience.domain.Subscribers;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Counts subscribers by status; every status is there. It names nobody. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CountSubscribers {

    private final Subscribers subscribers;

    @SuppressWarnings("NullAway")
    protected CountSubscribers() {
        this(null);
    }

    @Inject
    public CountSubscribers(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    public Map<SubscriberStatus, Long> handle() {
        return subscribers.count();
    }
}
