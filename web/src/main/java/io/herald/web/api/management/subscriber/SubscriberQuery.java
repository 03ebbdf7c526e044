package io.herald.web.api.management.subscriber;

import io.herald.audience.SearchSubscribers.By;
import io.herald.audience.SearchSubscribers.Filter;
import io.herald.audience.SearchSubscribers.Order;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.shared.ValidationException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which subscribers a call is about, in the words of the original.
 *
 * @param foreign whether they would be of a kind that Herald has none of
 */
record SubscriberQuery(Set<SubscriberStatus> statuses, Optional<SubscriberKind> kind, boolean foreign,
        Optional<String> text) {

    static final List<String> FOREIGN = List.of("integration_partner", "slack", "teams");

    private static final String USUAL_STATE = "active";

    /** @throws ValidationException for a type or state that there is not */
    static SubscriberQuery of(String type, String state, String text) {
        String wanted = type == null ? "" : type;
        Optional<SubscriberKind> kind = Arrays.stream(SubscriberKind.values())
                .filter(one -> one.wire().equals(wanted)).findFirst();
        boolean foreign = FOREIGN.contains(wanted);
        if (!wanted.isEmpty() && kind.isEmpty() && !foreign) {
            throw new ValidationException("type", "must be one of email, sms, webhook, " + String.join(", ", FOREIGN));
        }
        return new SubscriberQuery(statuses(state == null || state.isEmpty() ? USUAL_STATE : state), kind, foreign,
                Optional.ofNullable(text));
    }

    Filter filter() {
        return new Filter(statuses, kind, text, Optional.empty(), Optional.empty());
    }

    static Order order(String field, String direction) {
        By by = switch (field == null ? "primary" : field) {
            case "primary" -> By.ADDRESS;
            case "created_at", "relevance" -> By.REQUESTED;
            case "quarantined_at" -> By.QUARANTINED;
            default -> throw new ValidationException("sort_field",
                    "must be one of primary, created_at, quarantined_at, relevance");
        };
        return new Order(by, "desc".equals(direction));
    }

    private static Set<SubscriberStatus> statuses(String state) {
        return switch (state) {
            case USUAL_STATE -> EnumSet.of(SubscriberStatus.CONFIRMED);
            case "unconfirmed" -> EnumSet.of(SubscriberStatus.PENDING);
            case "quarantined" -> EnumSet.of(SubscriberStatus.QUARANTINED);
            case "all" -> EnumSet.complementOf(EnumSet.of(SubscriberStatus.UNSUBSCRIBED));
            default -> throw new ValidationException("state",
                    "must be one of active, unconfirmed, quarantined, all");
        };
    }
}
