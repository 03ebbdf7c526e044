package io.herald.channel;

import java.util.Optional;

/** Where adapters tell what reaches them by themselves. Each call returns once it is kept, and throws otherwise. */
public interface ProviderNews {

    void tell(ReceiptCame news);

    /** @return what to answer in the same call, where {@link RecipientSpoke.AnswerBy#CALL} was said and is due */
    Optional<String> tell(RecipientSpoke news);

    void tell(MessageBounced news);
}
