package io.herald.web.api.management.subscriber;

import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes how many subscribers there are. */
record SubscriberCounts(Map<SubscriberKind, Map<SubscriberStatus, Long>> counts) {

    private static final List<String> KINDS = Stream.concat(
            Arrays.stream(SubscriberKind.values()).map(SubscriberKind::wire), SubscriberQuery.FOREIGN.stream())
            .toList();

    /** One number for each kind. */
    JsonObject byKind(SubscriberQuery query) {
        WireObject numbers = new WireObject();
        for (String kind : KINDS) {
            boolean wanted = query.kind().map(only -> only.wire().equals(kind)).orElse(!query.foreign());
            numbers.number(kind,
                    wanted ? query.statuses().stream().mapToLong(status -> number(kind, status)).sum() : 0);
        }
        return numbers.done();
    }

    /** For each kind one number for each state. */
    JsonObject byKindAndState() {
        WireObject kinds = new WireObject();
        for (String kind : KINDS) {
            long active = number(kind, SubscriberStatus.CONFIRMED);
            long unconfirmed = number(kind, SubscriberStatus.PENDING);
            long quarantined = number(kind, SubscriberStatus.QUARANTINED);
            kinds.value(kind, new WireObject().number("active", active).number("unconfirmed", unconfirmed)
                    .number("quarantined", quarantined).number("total", active + unconfirmed + quarantined).done());
        }
        return kinds.done();
    }

    private long number(String kind, SubscriberStatus status) {
        return counts.entrySet().stream().filter(one -> one.getKey().wire().equals(kind))
                .mapToLong(one -> one.getValue().getOrDefault(status, 0L)).sum();
    }
}
