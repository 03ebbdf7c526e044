package io.herald.delivery;

import io.herald.delivery.domain.Audiences;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Makes rows of the audiences that publications wrote down, chunk by chunk, whether or not their channel may send: a
 * long audience is seen as rows some seconds after the commit, and counted from the start. Sending waits for none of
 * it, because who takes a chunk makes its rows; so that the first messages have the machine to themselves, this begins
 * with the next look of the timer and not with the commit.
 */
@Stateless
@PermitAll
@WorkflowStep
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakeRows {

    private final Audiences audiences;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected MakeRows() {
        this(null, null);
    }

    @Inject
    public MakeRows(Audiences audiences, Clock clock) {
        this.audiences = audiences;
        this.clock = clock;
    }

    /** @return of how many chunks */
    public int handle() {
        int chunks = 0;
        while (audiences.makeRowsOfNextChunk(clock.instant())) {
            chunks++;
        }
        return chunks;
    }
}
