package io.herald.delivery;

import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.DeliveryClaims;
import io.herald.delivery.domain.Dispatching;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Sends the due rows of one chunk. Claiming and writing down are short transactions; sending happens in none, so that a
 * slow provider holds no lock and no connection of the database.
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

    /** @return how many rows were taken; 0 when others had taken them or nothing was due */
    public int handle(PublicationId publication, int number) {
        Chunk chunk = new Chunk(publication, number);
        return dispatching.inTurn(lease -> {
            List<Claim> claims = deliveries.claim(chunk, lease);
            dispatching.send(claims, deliveries);
            deliveries.handedBack(chunk);
            return claims.size();
        });
    }
}
