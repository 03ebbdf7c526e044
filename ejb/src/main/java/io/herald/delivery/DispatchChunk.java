package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.DeliveryClaims;
import io.herald.delivery.domain.Dispatching;
import io.herald.delivery.domain.Work;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Sends what is due on a channel, chunk after chunk, the most urgent first. Taking and writing down are short
 * transactions; sending happens in none, so that a slow provider holds no lock and no connection of the database.
 * Channels wait for nothing but their own provider.
 */
@Stateless
@PermitAll
@WorkflowStep
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchChunk {

    private final DeliveryClaims deliveries;
    private final Dispatching dispatching;

    @SuppressWarnings("NullAway")
    protected DispatchChunk() {
        this(null, null);
    }

    @Inject
    public DispatchChunk(DeliveryClaims deliveries, Dispatching dispatching) {
        this.deliveries = deliveries;
        this.dispatching = dispatching;
    }

    /** @return how many rows were taken; 0 when others are at it or nothing is due */
    public int handle(ChannelKey channel) {
        return dispatching.inTurn(channel, () -> sendAll(channel));
    }

    private int sendAll(ChannelKey channel) {
        int sent = 0;
        for (Optional<Work> next = take(channel); next.isPresent(); next = take(channel)) {
            Work work = next.get();
            dispatching.send(work.claims(), deliveries);
            deliveries.handBack(work);
            sent += work.claims().size();
        }
        return sent;
    }

    private Optional<Work> take(ChannelKey channel) {
        int room = dispatching.room(channel);
        return room == 0 ? Optional.empty() : deliveries.take(channel, dispatching.lease(), room);
    }
}
