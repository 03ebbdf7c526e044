package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Consent;
import io.herald.audience.domain.Parts;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import io.herald.channel.EmailAddress;
import io.herald.shared.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Asks for mails about incidents (double opt-in): the owner of the address gets a mail with a link to say yes. Who is
 * told already gets one with a link to change the wishes. Whether the address is known, new or has left, the caller
 * sees the same answer. An address gets at most one such mail per hour.
 */
@Stateless
@PermitAll
public class Subscribe {

    private final Subscribers subscribers;
    private final SignUpLimit limit;
    private final SignUpMail mail;
    private final Parts parts;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected Subscribe() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Subscribe(Subscribers subscribers, SignUpLimit limit, SignUpMail mail, Parts parts, AuditTrail audit,
            Clock clock) {
        this.subscribers = subscribers;
        this.limit = limit;
        this.mail = mail;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wishes what to hear of, and in which language
     * @param remoteAddress where the request comes from, kept as part of the consent
     * @throws io.herald.shared.ValidationException when the wishes name what there is not, or
     *                 when the text is not an e-mail address
     * @throws TooManySignUpsException when too many requests came from the same place
     */
    public void handle(String email, Wishes wishes, String remoteAddress) {
        Address address = Address.of(EmailAddress.of(email));
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
        subscriber.request(confirm, wishes, new Consent(ConsentText.in(wishes.language()), remoteAddress), now);
        if (told) {
            mail.askToChange(subscriber, confirm, parts.describe(wishes, subscriber.language()));
        } else {
            mail.askToConfirm(subscriber, confirm);
        }
        audit.record(told ? "subscriber.change_requested" : "subscriber.requested", "subscriber",
                subscriber.id().value(), Map.of());
    }

    private Subscriber added(Address address, Language language, Instant now) {
        Subscriber subscriber = new Subscriber(address, language, Token.next(), now);
        subscribers.add(subscriber);
        return subscriber;
    }
}
