package io.herald.audience.domain;

import io.herald.audience.ListSubscribers;
import io.herald.audience.SubscriberStatus;
import io.herald.channel.EmailAddress;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** All subscribers. An address is there at most once, whatever its case. */
public interface Subscribers {

    void add(Subscriber subscriber);

    void remove(Subscriber subscriber);

    /** Makes others who ask for the same address wait until the end of this transaction. */
    void lock(EmailAddress email);

    Optional<Subscriber> find(String id);

    Optional<Subscriber> findByEmail(EmailAddress email);

    Optional<Subscriber> findByConfirmation(Token token);

    Optional<Subscriber> findByUnsubscription(Token token);

    /** The newest first. */
    Slice<Subscriber> list(ListSubscribers.Filter filter, Window window);

    Map<SubscriberStatus, Long> count();

    /** Forgets requests that nobody confirmed; returns how many. */
    int purgeUnconfirmed(Instant requestedBefore);
}
