package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists subscribers, the newest first. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListSubscribers {

    private final Subscribers subscribers;

    @SuppressWarnings("NullAway")
    protected ListSubscribers() {
        this(null);
    }

    @Inject
    public ListSubscribers(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /**
     * Which subscribers are wanted; what is empty does not narrow.
     *
     * @param text part of the address, in any case
     * @param audience the id of one they belong to
     */
    public record Filter(Optional<SubscriberStatus> status, Optional<String> text, Optional<SubscriberKind> kind,
            Optional<String> audience) {

        public Filter(Optional<SubscriberStatus> status, Optional<String> text) {
            this(status, text, Optional.empty(), Optional.empty());
        }

        public static Filter none() {
            return new Filter(Optional.empty(), Optional.empty());
        }
    }

    public Slice<SubscriberView> handle(Filter filter, Window window) {
        return subscribers.list(filter, window).map(Subscriber::view);
    }
}
