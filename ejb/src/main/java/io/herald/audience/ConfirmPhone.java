package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.channel.PhoneNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The owner of a telephone says yes, with the code that was sent to it. */
@Stateless
@PermitAll
public class ConfirmPhone {

    private final Subscribers subscribers;
    private final SignUpLimit limit;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ConfirmPhone() {
        this(null, null, null, null);
    }

    @Inject
    public ConfirmPhone(Subscribers subscribers, SignUpLimit limit, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.limit = limit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return whether the subscription is confirmed now; not when the code is wrong or too old, or the number unknown
     * @throws io.herald.shared.ValidationException when the text is not an international telephone number
     * @throws TooManySignUpsException when the code of this number, or codes from this place, were guessed too often
     */
    public boolean handle(String phone, String code, String remoteAddress) {
        limit.ask(remoteAddress);
        Optional<Subscriber> found = subscribers.findBy(Address.of(PhoneNumber.of(phone)));
        if (found.isEmpty()) {
            return false;
        }
        Subscriber subscriber = found.get();
        limit.guess(subscriber.id().value());
        boolean before = subscriber.status() == SubscriberStatus.CONFIRMED;
        Wishes wishes = subscriber.wishes();
        Optional<QuietHours> quiet = subscriber.quietHours();
        boolean after = subscriber.expects(new PhoneCode(code.strip()).hashFor(subscriber.id()))
                && subscriber.confirm(clock.instant());
        if (after && !before) {
            audit.record("subscriber.confirmed", "subscriber", subscriber.id().value(), Map.of("kind", "sms"));
        } else if (after && !(wishes.equals(subscriber.wishes()) && quiet.equals(subscriber.quietHours()))) {
            audit.record("subscriber.changed", "subscriber", subscriber.id().value(), Map.of("kind", "sms"));
        }
        return after;
    }
}
