package io.herald.audience;

import io.herald.audience.domain.SubscriberIndex;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Looks for subscribers in any order, for programs that manage them. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class SearchSubscribers {

    private final SubscriberIndex index;

    @SuppressWarnings("NullAway")
    protected SearchSubscribers() {
        this(null);
    }

    @Inject
    public SearchSubscribers(SubscriberIndex index) {
        this.index = index;
    }

    /**
     * Which subscribers are wanted; what is empty does not narrow.
     *
     * @param statuses at least one
     * @param text part of the address, in any case
     * @param incident id of an incident that they follow
     */
    public record Filter(Set<SubscriberStatus> statuses, Optional<SubscriberKind> kind, Optional<String> text,
            Optional<String> incident, Optional<String> id) {

        public Filter {
            statuses = Set.copyOf(statuses);
        }

        public static Filter one(String id) {
            return new Filter(Set.of(SubscriberStatus.values()), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.of(id));
        }

        /** Those who follow an incident and have not left. */
        public static Filter following(String incident, Optional<String> id) {
            return new Filter(Set.of(SubscriberStatus.CONFIRMED, SubscriberStatus.PENDING), Optional.empty(),
                    Optional.empty(), Optional.of(incident), id);
        }
    }

    /** What subscribers can be ordered by. */
    public enum By {
        ADDRESS, REQUESTED, QUARANTINED
    }

    /** An order; equal ones are ordered by id. */
    public record Order(By by, boolean descending) {}

    public Slice<SubscriberRecord> handle(Filter filter, Order order, Window window) {
        return index.list(filter, order, window).map(SubscriberRecord::of);
    }
}
