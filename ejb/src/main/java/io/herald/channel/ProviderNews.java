package io.herald.channel;

/** Where adapters tell what reaches them by themselves. Both calls return once it is kept, and throw otherwise. */
public interface ProviderNews {

    void tell(ReceiptCame news);

    void tell(RecipientSpoke news);
}
