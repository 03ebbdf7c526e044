package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One subscriber as a program that manages them sees it.
 *
 * @param address mail address, number or URL, as the kind says
 * @param owner mail address of whoever answers for a URL
 * @param wishes what holds, or will hold once the owner said yes
 */
public record SubscriberRecord(SubscriberId id, SubscriberKind kind, SubscriberStatus status, String address,
        Optional<String> owner, Wishes wishes, Instant requestedAt, Optional<Instant> quarantinedAt) {

    static SubscriberRecord of(Subscriber subscriber) {
        return new SubscriberRecord(subscriber.id(), subscriber.kind(), subscriber.status(), subscriber.address(),
                subscriber.email().filter(email -> subscriber.kind() == SubscriberKind.WEBHOOK),
                subscriber.wishesInSight(), subscriber.view().requestedAt(), subscriber.quarantinedAt());
    }

    /** When the subscription of an address that does not work ends. */
    public Optional<Instant> endsAt() {
        return quarantinedAt.map(time -> time.plus(Duration.ofDays(QuarantineFailing.KEPT_DAYS)));
    }
}
