package io.herald.audience;

import io.herald.audience.domain.Address;
import io.herald.audience.domain.Consent;
import io.herald.audience.domain.Parts;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import io.herald.channel.PhoneNumber;
import io.herald.shared.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for texts about incidents (double opt-in): the telephone gets a code, which {@link ConfirmPhone} takes. The
 * caller sees the same answer whether the number is known or not. A number gets at most one text per hour, and all
 * strangers together a limited number, because texts cost money.
 */
@Stateless
@PermitAll
public class SubscribePhone {

    private final Subscribers subscribers;
    private final SignUpLimit limit;
    private final SignUpText text;
    private final Parts parts;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SubscribePhone() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SubscribePhone(Subscribers subscribers, SignUpLimit limit, SignUpText text, Parts parts, AuditTrail audit,
            Clock clock) {
        this.subscribers = subscribers;
        this.limit = limit;
        this.text = text;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param quiet when no text shall come, from the confirmation on; nothing, for what the telephone has
     * @throws io.herald.shared.ValidationException when the wishes name what there is not, the hours end where they
     *                 begin, or the text is not an international telephone number
     * @throws TooManySignUpsException when too many requests came from the same place, or from everywhere
     */
    public void handle(String phone, Wishes wishes, Optional<QuietHours> quiet, String remoteAddress) {
        Address address = Address.of(PhoneNumber.of(phone));
        parts.check(wishes);
        quiet.ifPresent(QuietHours::checked);
        Instant now = clock.instant();
        limit.ask(remoteAddress);
        subscribers.lock(address);
        Subscriber subscriber = subscribers.findBy(address).orElseGet(() -> added(address, wishes.language(), now));
        if (!subscriber.mayBeMailed(now)) {
            return;
        }
        limit.askForText();
        subscriber.noteMail(now);
        if (!subscriber.wouldChangeBy(wishes) && !subscriber.wouldChangeBy(quiet)) {
            text.sayAlreadySubscribed(subscriber, now);
            return;
        }
        PhoneCode code = PhoneCode.next();
        subscriber.request(code.hashFor(subscriber.id()), PhoneCode.GOOD_FOR, wishes,
                new Consent(ConsentText.forTexts(wishes.language()), remoteAddress), now);
        subscriber.requestQuiet(quiet);
        text.sendCode(subscriber, code, now);
        audit.record("subscriber.requested", "subscriber", subscriber.id().value(), Map.of("kind", "sms"));
    }

    private Subscriber added(Address address, Language language, Instant now) {
        Subscriber subscriber = new Subscriber(address, language, Token.next(), now);
        subscribers.add(subscriber);
        return subscriber;
    }
}
