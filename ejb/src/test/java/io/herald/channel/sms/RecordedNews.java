package io.herald.channel.sms;

import io.herald.channel.MessageBounced;
import io.herald.channel.ProviderNews;
import io.herald.channel.ReceiptCame;
import io.herald.channel.RecipientSpoke;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps news in memory; told to, it fails instead. */
public class RecordedNews implements ProviderNews {

    public final List<ReceiptCame> receipts = new CopyOnWriteArrayList<>();
    public final List<RecipientSpoke> words = new CopyOnWriteArrayList<>();
    public final List<MessageBounced> bounces = new CopyOnWriteArrayList<>();
    public volatile int failures;

    @Override
    public void tell(ReceiptCame news) {
        failIfTold();
        receipts.add(news);
    }

    @Override
    public Optional<String> tell(RecipientSpoke news) {
        failIfTold();
        words.add(news);
        return news.answerBy() == RecipientSpoke.AnswerBy.CALL ? Optional.of("Heard & <heeded>") : Optional.empty();
    }

    @Override
    public void tell(MessageBounced news) {
        failIfTold();
        bounces.add(news);
    }

    private void failIfTold() {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the database is away");
        }
    }
}
