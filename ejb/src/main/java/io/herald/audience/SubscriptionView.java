package io.herald.audience;

import java.util.Optional;

/**
 * A subscription as its owner sees it.
 *
 * @param shownAddress enough of the address for its owner to recognise it, and too little for anybody else to use it
 * @param quiet when no text comes; only telephones have such hours
 */
public record SubscriptionView(SubscriberKind kind, String shownAddress, SubscriberStatus status, Wishes wishes,
        Optional<QuietHours> quiet) {}
