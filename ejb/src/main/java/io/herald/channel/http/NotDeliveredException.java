package io.herald.channel.http;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Unclear;

/** One of the steps that a delivery consists of did not succeed, and with it the delivery ends like this. */
@SuppressWarnings("serial")
public final class NotDeliveredException extends Exception {

    private final DeliveryOutcome outcome;

    public NotDeliveredException(DeliveryOutcome outcome) {
        super(reason(outcome), null, false, false);
        this.outcome = outcome;
    }

    public DeliveryOutcome outcome() {
        return outcome;
    }

    /** Why, for people. */
    public String reason() {
        return reason(outcome);
    }

    private static String reason(DeliveryOutcome outcome) {
        return switch (outcome) {
            case Accepted(String reference) -> reference;
            case Deferred deferred -> deferred.reason();
            case Refused(String reason) -> reason;
            case Unclear(String reason) -> reason;
        };
    }
}
