package io.herald.delivery;

import io.herald.channel.MessageBounced;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.delivery.domain.Receipts;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps that a message which had been taken came back, as its receipt. */
@Stateless
@PermitAll
@WorkflowStep
public class NoteBounce {

    private final Receipts receipts;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected NoteBounce() {
        this(null, null);
    }

    @Inject
    public NoteBounce(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /** @return the id of the subscriber whom the message was for; nothing when there is no such message or person */
    public Optional<String> handle(MessageBounced bounce) {
        receipts.note(new ReceiptCame(bounce.channel(), bounce.idempotencyKey(), Fate.FAILED, bounce.status()),
                clock.instant());
        return receipts.subscriberOf(bounce.channel(), bounce.idempotencyKey());
    }
}
