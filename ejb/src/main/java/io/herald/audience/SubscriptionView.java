package io.herald.audience;

/**
 * A subscription as its owner sees it.
 *
 * @param shownAddress enough of the address for its owner to recognise it, and too little for anybody else to use it
 */
public record SubscriptionView(SubscriberKind kind, String shownAddress, SubscriberStatus status, Wishes wishes) {}
