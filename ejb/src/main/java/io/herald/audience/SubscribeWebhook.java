package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Consent;
import io.herald.audience.domain.Parts;
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
    private final Parts parts;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SubscribeWebhook() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SubscribeWebhook(Subscribers subscribers, SignUpLimit limit, SignUpMail mail, Parts parts,
            AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.limit = limit;
        this.mail = mail;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param email of whoever answers for the URL
     * @throws io.herald.shared.ValidationException when the wishes name what there is not, or
     *                 when one of the two is not what it should be
     * @throws TooManySignUpsException when too many requests came from the same place
     */
    public void handle(String url, String email, Wishes wishes, String remoteAddress) {
        Address address = Address.ofWebhook(WebhookAddress.of(url).value(), EmailAddress.of(email));
        parts.check(wishes);
        Instant now = clock.instant();
        limit.ask(remoteAddress);
        subscribers.lock(address);
        Subscriber subscriber = subscribers.findBy(address).orElseGet(() -> added(address, wishes.language(), now));
        if (!subscriber.mayBeMailed(now)) {
            return;
        }
        subscriber.noteMail(now);
        if (!subscriber.wouldChangeBy(wishes)) {
            mail.sayAlreadySubscribed(subscriber, now);
            return;
        }
        Token confirm = Token.next();
        boolean told = subscriber.status() == SubscriberStatus.CONFIRMED;
        if (!told) {
            subscriber.changeOwner(address);
        }
        subscriber.request(confirm, wishes, new Consent(ConsentText.forWebhooks(wishes.language()), remoteAddress),
                now);
        if (told) {
            mail.askToChange(subscriber, confirm, parts.describe(wishes, subscriber.language()));
        } else {
            mail.askToConfirmWebhook(subscriber, confirm);
        }
        audit.record(told ? "subscriber.change_requested" : "subscriber.requested", "subscriber",
                subscriber.id().value(), Map.of("kind", "webhook"));
    }

    private Subscriber added(Address address, Language language, Instant now) {
        Subscriber subscriber = new Subscriber(address, language, Token.next(), now);
        subscribers.add(subscriber);
        return subscriber;
    }
}
