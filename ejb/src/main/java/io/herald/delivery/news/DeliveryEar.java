package io.herald.delivery.news;

import io.herald.channel.ReceiptCame;
import io.herald.delivery.NoteReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Each receipt is kept in a transaction of its own; a failure goes back to who told it. */
@ApplicationScoped
public class DeliveryEar {

    private final NoteReceipt noteReceipt;

    @SuppressWarnings("NullAway")
    protected DeliveryEar() {
        this(null);
    }

    @Inject
    public DeliveryEar(NoteReceipt noteReceipt) {
        this.noteReceipt = noteReceipt;
    }

    void came(@Observes ReceiptCame news) {
        noteReceipt.handle(news);
    }
}
