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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Does what a recipient asked for by answering: STOP ends the subscription, START brings back who had left, HELP says
 * what this is. The recipient hears of it in the own language.
 */
@Stateless
@PermitAll
@WorkflowStep
public class HeedAnswer {

    private final Subscribers subscribers;
    private final AnswerText answer;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected HeedAnswer() {
        this(null, null, null, null);
    }

    @Inject
    public HeedAnswer(Subscribers subscribers, AnswerText answer, AuditTrail audit, Clock clock) {
        this.subscribers = subscribers;
        this.answer = answer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of an answer.
     *
     * @param changed how many subscriptions; an answer of somebody unknown changes none
     * @param words for whoever told the answer and can say something back
     */
    public record Heeded(int changed, Optional<String> words) {}

    public Heeded handle(RecipientSpoke spoken) {
        int changed = 0;
        Optional<String> words = Optional.empty();
        for (Subscriber subscriber : speakers(spoken)) {
            boolean heeded = heeds(subscriber, spoken.wish());
            words = words.or(() -> answer.say(spoken, subscriber, heeded, clock.instant()));
            if (heeded) {
                changed++;
                String action = spoken.wish() == Wish.STOP ? "subscriber.left" : "subscriber.confirmed";
                audit.record(action, "subscriber", subscriber.id().value(), Map.of("kind", subscriber.kind().wire(),
                        "answer", spoken.wish().name().toLowerCase(Locale.ROOT)));
            }
        }
        return new Heeded(changed, words);
    }

    private List<Subscriber> speakers(RecipientSpoke spoken) {
        return Stream.of(SubscriberKind.values()).filter(kind -> kind.channel().equals(spoken.channel()))
                .flatMap(kind -> subscribers.findByTarget(kind, spoken.recipient()).stream()).toList();
    }

    private boolean heeds(Subscriber subscriber, Wish wish) {
        return switch (wish) {
            case STOP -> subscriber.leave(clock.instant());
            case START -> subscriber.comeBack(clock.instant());
            case HELP -> false;
        };
    }
}
