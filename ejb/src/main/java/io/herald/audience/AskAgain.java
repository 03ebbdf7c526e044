package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Asks an owner who has not said yes yet once more. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class AskAgain {

    private final Subscribers subscribers;
    private final Invitations invitations;

    @SuppressWarnings("NullAway")
    protected AskAgain() {
        this(null, null);
    }

    @Inject
    public AskAgain(Subscribers subscribers, Invitations invitations) {
        this.subscribers = subscribers;
        this.invitations = invitations;
    }

    /** @return whether the owner was asked; not who said yes already, left, or was asked this hour */
    public boolean handle(SubscriberId id) {
        Subscriber subscriber = subscribers.find(id.value())
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
        return subscriber.status() == SubscriberStatus.PENDING
                && invitations.ask(subscriber, subscriber.wishesInSight());
    }
}
