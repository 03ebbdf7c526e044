package io.herald.delivery;

import io.herald.channel.ReceiptCame;
import io.herald.delivery.domain.Receipts;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Keeps what a provider told about a message that it had taken. A receipt may come before the acceptance is written
 * down, and an older one after a newer one: what is final stays.
 */
@Stateless
@PermitAll
@WorkflowStep
public class NoteReceipt {

    private final Receipts receipts;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected NoteReceipt() {
        this(null, null);
    }

    @Inject
    public NoteReceipt(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    public void handle(ReceiptCame receipt) {
        receipts.note(receipt, clock.instant());
    }
}
