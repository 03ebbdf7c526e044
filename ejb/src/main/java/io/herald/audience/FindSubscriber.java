package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One subscriber with the proof of consent. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindSubscriber {

    private final Subscribers subscribers;

    @SuppressWarnings("NullAway")
    protected FindSubscriber() {
        this(null);
    }

    @Inject
    public FindSubscriber(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /** @throws NotFoundException when there is no such subscriber, or the person was erased */
    public SubscriberDetail handle(SubscriberId id) {
        return subscribers.find(id.value()).map(FindSubscriber::detail)
                .orElseThrow(() -> new NotFoundException("subscriber", id.value()));
    }

    private static SubscriberDetail detail(Subscriber subscriber) {
        return new SubscriberDetail(subscriber.view(),
                subscriber.email().filter(email -> subscriber.kind() == SubscriberKind.WEBHOOK),
                subscriber.quietHours(), subscriber.quarantinedAt(), subscriber.proof());
    }
}
