package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import io.herald.channel.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Sends the mail that asks to confirm once more, for who has lost it: to an address that waits for its owner's yes, at
 * most once an hour. The caller sees the same whatever the address is.
 */
@Stateless
@PermitAll
public class ResendConfirmation {

    private final Subscribers subscribers;
    private final SignUpLimit limit;
    private final SignUpMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ResendConfirmation() {
        this(null, null, null, null, null);
    }

    @Inject
    public ResendConfirmation(Subscribers subscribers, SignUpLimit limit, SignUpMail mail, AuditTrail audit,
            Clock clock) {
        this.subscribers = subscribers;
        this.limit = limit;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws io.herald.shared.ValidationException when the text is not an e-mail address
     * @throws TooManySignUpsException when too many requests came from the same place
     */
    public void handle(String email, String remoteAddress) {
        Address address = Address.of(EmailAddress.of(email));
        Instant now = clock.instant();
        limit.ask(remoteAddress);
        subscribers.lock(address);
        subscribers.findBy(address).filter(found -> found.status() == SubscriberStatus.PENDING)
                .filter(found -> found.mayBeMailed(now)).ifPresent(found -> send(found, now));
    }

    private void send(Subscriber subscriber, Instant now) {
        Token confirm = Token.next();
        subscriber.noteMail(now);
        subscriber.replaceConfirmation(confirm, now);
        mail.askToConfirm(subscriber, confirm);
        audit.record("subscriber.requested", "subscriber", subscriber.id().value(), Map.of("again", "true"));
    }
}
