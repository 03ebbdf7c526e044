package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Deliveries;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Lists deliveries with their outcomes, the newest first. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListDeliveries {

    private final Deliveries deliveries;

    @SuppressWarnings("NullAway")
    protected ListDeliveries() {
        this(null);
    }

    @Inject
    public ListDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Which deliveries are wanted; what is empty does not narrow.
     *
     * @param recipient part of the recipient's address, in any case
     */
    public record Filter(Optional<String> messageId, Optional<String> incidentId, Optional<ChannelKey> channel,
            Set<DeliveryState> states, Optional<String> recipient) {

        public Filter {
            states = Set.copyOf(states);
        }

        public static Filter none() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
        }

        public static Filter ofMessage(String messageId) {
            return new Filter(Optional.of(messageId), Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
        }
    }

    public Slice<DeliveryView> handle(Filter filter, Window window) {
        return deliveries.list(filter, window);
    }
}
