package io.herald.audience.domain;

import io.herald.audience.ListSubscribers;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All subscribers. An address is there at most once, whatever its case. */
public interface Subscribers {

    void add(Subscriber subscriber);

    void remove(Subscriber subscriber);

    /** Makes others who ask for the same address wait until the end of this transaction. */
    void lock(Address address);

    Optional<Subscriber> find(String id);

    Optional<Subscriber> findBy(Address address);

    /** All whose messages go to this number or URL. */
    List<Subscriber> findByTarget(SubscriberKind kind, String target);

    /** All that belong to the owner of this mail address: what is sent to it, and URLs that the owner answers for. */
    List<Subscriber> findByOwner(String email);

    Optional<Subscriber> findByConfirmation(Token token);

    Optional<Subscriber> findByUnsubscription(Token token);

    /** The newest first. */
    Slice<Subscriber> list(ListSubscribers.Filter filter, Window window);

    Map<SubscriberStatus, Long> count();

    /** Ends subscriptions whose address did not work for so long; returns how many. */
    int purgeQuarantined(Instant before, Instant now);

    /** Forgets requests that nobody confirmed; returns how many. */
    int purgeUnconfirmed(Instant requestedBefore);

    /**
     * Forgets wishes about incidents that were closed before; returns how many subscriptions ended because nothing else
     * was wished.
     */
    int endFollowing(Instant closedBefore, Instant now);
}
