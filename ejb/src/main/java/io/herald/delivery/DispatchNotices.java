package io.herald.delivery;

import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.Dispatching;
import io.herald.delivery.domain.NoticeClaims;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Sends the notices that are due, some at a time. They do not wait behind the chunks of a large publication, and those
 * to people not behind calls to web servers that are slow.
 */
@Stateless
@PermitAll
@WorkflowStep
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchNotices {

    private static final int AT_A_TIME = 50;
    private static final int CALLS_AT_A_TIME = 200;

    private final NoticeClaims notices;
    private final Dispatching dispatching;

    @SuppressWarnings("NullAway")
    protected DispatchNotices() {
        this(null, null);
    }

    @Inject
    public DispatchNotices(NoticeClaims notices, Dispatching dispatching) {
        this.notices = notices;
        this.dispatching = dispatching;
    }

    /** @return how many notices were taken */
    public int handle() {
        int taken = 0;
        List<Claim> calls;
        do {
            taken += toPeople();
            calls = notices.claimCalls(CALLS_AT_A_TIME, dispatching.lease());
            dispatching.send(calls, notices);
            taken += calls.size();
        } while (calls.size() == CALLS_AT_A_TIME);
        return taken;
    }

    private int toPeople() {
        int taken = 0;
        List<Claim> claims;
        do {
            claims = notices.claim(AT_A_TIME, dispatching.lease());
            dispatching.send(claims, notices);
            taken += claims.size();
        } while (claims.size() == AT_A_TIME);
        return taken;
    }
}
