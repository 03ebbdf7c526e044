package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Shows a subscription to its owner, who holds the token that stands in every message. Without it nothing is found out,
 * not even whether somebody is subscribed.
 */
@Stateless
@PermitAll
public class FindSubscription {

    private static final int SHOWN = 2;
    private static final int SHOWN_OF_PHONE = 3;

    private final Subscribers subscribers;

    @SuppressWarnings("NullAway")
    protected FindSubscription() {
        this(null);
    }

    @Inject
    public FindSubscription(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    public Optional<SubscriptionView> handle(String token) {
        return subscribers.findByUnsubscription(new Token(token)).map(FindSubscription::view);
    }

    private static SubscriptionView view(Subscriber subscriber) {
        return new SubscriptionView(subscriber.kind(), shown(subscriber), subscriber.status(), subscriber.wishes(),
                subscriber.quietHours());
    }

    /** A mail may be passed on with its footer. */
    private static String shown(Subscriber subscriber) {
        String address = subscriber.address();
        return switch (subscriber.kind()) {
            case EMAIL -> address.substring(0, Math.min(SHOWN, address.indexOf('@'))) + "…"
                    + address.substring(address.indexOf('@'));
            case SMS -> address.substring(0, SHOWN_OF_PHONE) + " … " + address.substring(address.length() - SHOWN);
            case WEBHOOK -> address.replaceFirst("(?<=[^/:])/.*", "/…");
        };
    }
}
