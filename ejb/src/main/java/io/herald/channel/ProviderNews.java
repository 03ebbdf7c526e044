package io.herald.channel;

/** Where adapters tell what reaches them by themselves. Each call returns once it is kept, and throws otherwise. */
public interface ProviderNews {

    void tell(ReceiptCame news);

    void tell(RecipientSpoke news);

    void tell(MessageBounced news);
}
