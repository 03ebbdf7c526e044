package io.herald.web.api.management.component;

import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentHistory;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.ReadComponentHistory;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.StatusSpan;
import io.herald.incident.Uptime;
import io.herald.shared.ValidationException;
import io.herald.web.api.management.wire.WireObject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Uptime of components and groups, weighted as on the public page; that of a group is the mean of its components. */
@RequestScoped
public class UptimeAnswers {

    private ReadComponentHistory readComponentHistory;
    private ReadPageSettings readPageSettings;
    private Clock clock;

    protected UptimeAnswers() {}

    @Inject
    public UptimeAnswers(ReadComponentHistory readComponentHistory, ReadPageSettings readPageSettings, Clock clock) {
        this.readComponentHistory = readComponentHistory;
        this.readPageSettings = readPageSettings;
        this.clock = clock;
    }

    /** @throws ValidationException for a component that is not showcased, or a range that is none */
    JsonObject of(ComponentView component, String start, String end) {
        if (!component.showcase()) {
            throw new ValidationException("component", "must have showcase enabled");
        }
        Measured measured = measured(List.of(component), start, end);
        return written(measured, component.id().value(), component.name())
                .value("related_events", events(measured, component)).done();
    }

    JsonObject of(ComponentGroupView group, String start, String end) {
        Measured measured = measured(group.components(), start, end);
        return written(measured, group.id().value(), group.name())
                .value("related_events", WireObject.list(group.components().stream()
                        .map(component -> new WireObject().text("component_id", component.id().value())
                                .value("incidents", events(measured, component)).done())
                        .toList()))
                .done();
    }

    /** @param uptimes of the components, without those that were not watched in the range */
    private record Measured(UptimeRange range, Instant from, Instant to, ComponentHistory history,
            List<Uptime> uptimes) {

        long seconds(ComponentStatus status) {
            return uptimes.stream().mapToLong(uptime -> uptime.spent().getOrDefault(status, Duration.ZERO).toSeconds())
                    .sum();
        }

        BigDecimal percentage() {
            return BigDecimal.valueOf(uptimes.stream().mapToDouble(Uptime::percentage).average().orElse(100))
                    .setScale(2, RoundingMode.DOWN);
        }
    }

    private Measured measured(List<ComponentView> components, String start, String end) {
        ZoneId zone = ZoneId.of(readPageSettings.handle().timeZone());
        Instant now = clock.instant();
        LocalDate firstDay = components.stream().map(component -> component.watchedSince(zone))
                .min(Instant::compareTo).orElse(now).atZone(zone).toLocalDate();
        UptimeRange range = UptimeRange.of(start, end, firstDay, now.atZone(zone).toLocalDate());
        Instant from = range.start().atStartOfDay(zone).toInstant();
        Instant endOfRange = range.end().plusDays(1).atStartOfDay(zone).toInstant();
        Instant to = endOfRange.isAfter(now) ? now : endOfRange;
        ComponentHistory history = readComponentHistory.handle(from);
        List<Uptime> uptimes = components.stream()
                .flatMap(component -> Uptime.between(later(from, component.watchedSince(zone)), to,
                        history.of(component.id())).stream())
                .toList();
        return new Measured(range, from, to, history, uptimes);
    }

    private static WireObject written(Measured measured, String id, String name) {
        return new WireObject().time("range_start", measured.from()).time("range_end", measured.to())
                .decimal("uptime_percentage", measured.percentage())
                .number("major_outage", measured.seconds(ComponentStatus.MAJOR_OUTAGE))
                .number("partial_outage", measured.seconds(ComponentStatus.PARTIAL_OUTAGE))
                .texts("warnings", measured.range().warnings()).text("id", id).text("name", name);
    }

    /** The incidents behind the outages of the range, as the original lists them. */
    private static JsonArray events(Measured measured, ComponentView component) {
        Stream<StatusSpan> spans = measured.history().of(component.id()).stream()
                .filter(span -> span.touches(measured.from(), measured.to()));
        return WireObject.list(spans.map(StatusSpan::cause).flatMap(Optional::stream)
                .distinct().map(incident -> new WireObject().text("id", incident.value()).done()).toList());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
