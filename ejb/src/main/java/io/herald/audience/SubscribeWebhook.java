package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Consent;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import io.herald.channel.EmailAddress;
import io.herald.channel.WebhookAddress;
import io.herald.shared.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Asks for calls to a URL about incidents (double opt-in): its owner gets a mail with a link to say yes and the secret
 * that calls will be signed with. The caller sees the same answer whether the URL is known or not.
 */
@Stateless
@PermitAll
public class SubscribeWebhook {

    private final Subscribers subscribers;
    private final SignUpLimit limit;
    private final SignUpMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SubscribeWebhook() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubscribeWebhook(Subscribers subscribers, SignUpLimit limit, SignUpMail mail, AuditTrail audit,
            Clock clock) {
        this.subscribers = subscribers;
        this.limit = limit;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param email of whoever answers for the URL
     * @throws io.herald.shared.ValidationException when one of the two is not what it should be
     * @throws TooManySignUpsException when too many requests came from the same place
     */
    public void handle(String url, String email, Language language, String remoteAddress) {
        Address address = Address.ofWebhook(WebhookAddress.of(url).value(), EmailAddress.of(email));
        Instant now = clock.instant();
        limit.ask(remoteAddress);
        subscribers.lock(address);
        Subscriber subscriber = subscribers.findBy(address).orElseGet(() -> added(address, language, now));
        if (!subscriber.mayBeMailed(now)) {
            return;
        }
        subscriber.noteMail(now);
        if (subscriber.status() == SubscriberStatus.CONFIRMED) {
            mail.sayAlreadySubscribed(subscriber, now);
            return;
        }
        subscriber.changeOwner(address);
        Token confirm = Token.next();
        subscriber.request(confirm, language, new Consent(ConsentText.forWebhooks(language), remoteAddress), now);
        mail.askToConfirmWebhook(subscriber, confirm);
        audit.record("subscriber.requested", "subscriber", subscriber.id().value(), Map.of("kind", "webhook"));
    }

    private Subscriber added(Address address, Language language, Instant now) {
        Subscriber subscriber = new Subscriber(address, language, Token.next(), now);
        subscribers.add(subscriber);
        return subscriber;
    }
}
