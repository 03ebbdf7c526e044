package io.herald.channel;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells news as CDI events, on a thread of the server: a protocol's own threads may not begin transactions.
 */
@ApplicationScoped
public class EventNews implements ProviderNews {

    private static final long PATIENCE_SECONDS = 20;

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService executor;

    private final Event<ReceiptCame> receipts;
    private final Event<HeardWords> words;
    private final Event<MessageBounced> bounces;

    @SuppressWarnings("NullAway")
    protected EventNews() {
        this(null, null, null);
    }

    @Inject
    public EventNews(Event<ReceiptCame> receipts, Event<HeardWords> words, Event<MessageBounced> bounces) {
        this.receipts = receipts;
        this.words = words;
        this.bounces = bounces;
    }

    @Override
    public void tell(ReceiptCame news) {
        await(() -> receipts.fire(news));
    }

    @Override
    public Optional<String> tell(RecipientSpoke news) {
        HeardWords heard = new HeardWords(news);
        await(() -> words.fire(heard));
        return heard.answer();
    }

    @Override
    public void tell(MessageBounced news) {
        await(() -> bounces.fire(news));
    }

    private void await(Runnable work) {
        try {
            executor.submit(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("news of a provider could not be kept", e);
        }
    }
}
