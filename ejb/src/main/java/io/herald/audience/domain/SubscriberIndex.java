package io.herald.audience.domain;

import io.herald.audience.SearchSubscribers;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.Map;

/** Subscribers by everything that they can be looked for. */
public interface SubscriberIndex {

    Slice<Subscriber> list(SearchSubscribers.Filter filter, SearchSubscribers.Order order, Window window);

    /** How many there are of each kind and status; kinds and statuses of which there is nobody are left out. */
    Map<SubscriberKind, Map<SubscriberStatus, Long>> count();
}
