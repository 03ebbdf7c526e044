package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Receipts;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Finds subscribers of a channel to whom nothing got through for a while, though it was tried often. */
@Stateless
@PermitAll
@WorkflowStep
public class FindFailingSubscribers {

    private final Receipts receipts;

    @SuppressWarnings("NullAway")
    protected FindFailingSubscribers() {
        this(null);
    }

    @Inject
    public FindFailingSubscribers(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @return their ids */
    public List<String> handle(ChannelKey channel, Instant since, int attempts) {
        return receipts.failing(channel, since, attempts);
    }
}
