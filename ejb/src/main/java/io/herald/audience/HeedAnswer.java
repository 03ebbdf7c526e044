package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Does what a recipient asked for by answering: STOP ends the subscription, START brings back who had left. */
@Stateless
@PermitAll
@WorkflowStep
public class HeedAnswer {

    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected HeedAnswer() {
        this(null, null, null);
    }

    @Inject
    public HeedAnswer(Subscribers subscribers, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many subscriptions this changed; an answer of somebody unknown changes none */
    public int handle(RecipientSpoke answer) {
        List<Subscriber> changed = Stream.of(SubscriberKind.values())
                .filter(kind -> kind.channel().equals(answer.channel()))
                .flatMap(kind -> subscribers.findByTarget(kind, answer.recipient()).stream())
                .filter(subscriber -> heeds(subscriber, answer.wish())).toList();
        String action = answer.wish() == Wish.STOP ? "subscriber.left" : "subscriber.confirmed";
        changed.forEach(subscriber -> audit.record(action, "subscriber", subscriber.id().value(),
                Map.of("kind", subscriber.kind().wire(), "answer", answer.wish().name().toLowerCase(Locale.ROOT))));
        return changed.size();
    }

    private boolean heeds(Subscriber subscriber, Wish wish) {
        return wish == Wish.STOP ? subscriber.leave(clock.instant()) : subscriber.comeBack(clock.instant());
    }
}
