package io.herald.audience;

import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Subscribers;
import io.herald.audit.AuditTrail;
import io.herald.delivery.FindFailingSubscribers;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Stops calling web servers that do not take our calls: {@value #FAILURES} failures within an hour and no success. The
 * owner is told by mail; three months later the subscription ends.
 */
@Stateless
@PermitAll
@WorkflowStep
public class QuarantineFailing {

    static final int FAILURES = 10;
    private static final Duration WITHIN = Duration.ofHours(1);
    static final int KEPT_DAYS = 90;
    private static final Duration KEPT = Duration.ofDays(KEPT_DAYS);

    private final FindFailingSubscribers failing;
    private final Subscribers subscribers;
    private final SignUpMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected QuarantineFailing() {
        this(null, null, null, null, null);
    }

    @Inject
    public QuarantineFailing(FindFailingSubscribers failing, Subscribers subscribers, SignUpMail mail,
            AuditTrail audit, Clock clock) {
        this.failing = failing;
        this.subscribers = subscribers;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many were quarantined */
    public int handle() {
        Instant now = clock.instant();
        subscribers.purgeQuarantined(now.minus(KEPT), now);
        int quarantined = 0;
        for (String id : failing.handle(SubscriberKind.WEBHOOK.channel(), now.minus(WITHIN), FAILURES)) {
            Optional<Subscriber> found = subscribers.find(id)
                    .filter(subscriber -> subscriber.quarantine(FAILURES + " failures within an hour", now));
            if (found.isPresent()) {
                mail.sayQuarantined(found.get(), now);
                audit.record("subscriber.quarantined", "subscriber", id, Map.of("kind", "webhook"));
                quarantined++;
            }
        }
        return quarantined;
    }
}
