package io.herald.audience;

import io.herald.audience.domain.Consent;
import io.herald.audience.domain.Parts;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Token;
import io.herald.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Asks owners of addresses that staff named whether they want to be told. They say yes themselves, or never are. */
@Dependent
class Invitations {

    private static final String FROM_STAFF = "staff";

    private final SignUpMail mail;
    private final SignUpText text;
    private final Parts parts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Invitations(SignUpMail mail, SignUpText text, Parts parts, AuditTrail audit, Clock clock) {
        this.mail = mail;
        this.text = text;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether the owner was asked; not where nothing would change, or where they were asked this hour */
    boolean ask(Subscriber subscriber, Wishes wishes) {
        Instant now = clock.instant();
        if (!subscriber.wouldChangeBy(wishes) || !subscriber.mayBeMailed(now)) {
            return false;
        }
        subscriber.noteMail(now);
        boolean told = subscriber.status() == SubscriberStatus.CONFIRMED;
        if (subscriber.kind() == SubscriberKind.SMS) {
            PhoneCode code = PhoneCode.next();
            subscriber.request(code.hashFor(subscriber.id()), PhoneCode.GOOD_FOR, wishes,
                    new Consent(ConsentText.forTexts(wishes.language()), FROM_STAFF), now);
            text.sendCode(subscriber, code, now);
        } else {
            Token confirm = Token.next();
            subscriber.request(confirm, wishes, new Consent(sentence(subscriber, wishes), FROM_STAFF), now);
            send(subscriber, wishes, confirm, told);
        }
        audit.record(told ? "subscriber.change_requested" : "subscriber.requested", "subscriber",
                subscriber.id().value(), Map.of("kind", subscriber.kind().wire()));
        return true;
    }

    private void send(Subscriber subscriber, Wishes wishes, Token confirm, boolean told) {
        if (told) {
            mail.askToChange(subscriber, confirm, parts.describe(wishes, subscriber.language()));
        } else if (subscriber.kind() == SubscriberKind.WEBHOOK) {
            mail.askToConfirmWebhook(subscriber, confirm);
        } else {
            mail.askToConfirm(subscriber, confirm);
        }
    }

    private static String sentence(Subscriber subscriber, Wishes wishes) {
        return subscriber.kind() == SubscriberKind.WEBHOOK ? ConsentText.forWebhooks(wishes.language())
                : ConsentText.in(wishes.language());
    }
}
