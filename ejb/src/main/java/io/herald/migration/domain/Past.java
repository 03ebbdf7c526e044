package io.herald.migration.domain;

import io.herald.incident.AdoptIncident;
import io.herald.incident.ComponentChange;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentStatus;
import io.herald.incident.MaintenanceStatus;
import io.herald.identity.UserId;
import io.herald.maintenance.AdoptMaintenance;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.shared.ValidationException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an incident or a maintenance as Statuspage writes it; a field that is wrong is named. */
public final class Past {

    private static final String POSTMORTEM = "postmortem";

    private final JsonObject json;
    private final Function<String, Optional<String>> components;

    /** @param components what a component's old id is here; empty where it was not taken over */
    public Past(JsonObject json, Function<String, Optional<String>> components) {
        this.json = json;
        this.components = components;
    }

    /** @throws ValidationException if a field is wrong */
    public AdoptIncident.Command incident(UserId by) {
        List<AdoptIncident.Said> said = new ArrayList<>(updates().stream()
                .map(update -> new AdoptIncident.Said(IncidentStatus.fromWire(text(update, "status")), body(update),
                        at(update), changes(update)))
                .toList());
        Optional<Instant> published = time(json, "postmortem_published_at");
        String postmortem = text(json, "postmortem_body");
        if (published.isPresent() && !postmortem.isEmpty()
                && said.stream().noneMatch(one -> one.status() == IncidentStatus.POSTMORTEM)) {
            said.add(new AdoptIncident.Said(IncidentStatus.POSTMORTEM, plain(postmortem), published.get(), List.of()));
        }
        boolean told = said.stream().anyMatch(one -> one.status() == IncidentStatus.POSTMORTEM);
        IncidentStatus status = told ? IncidentStatus.POSTMORTEM : IncidentStatus.fromWire(text(json, "status"));
        Instant created = required("created_at");
        Optional<Instant> resolved = time(json, "resolved_at").or(() -> said.stream()
                .filter(one -> one.status() == IncidentStatus.RESOLVED).map(AdoptIncident.Said::at)
                .reduce((one, other) -> other));
        return new AdoptIncident.Command(by, text(json, "name"), impact(), status,
                time(json, "started_at").orElse(created), created, time(json, "monitoring_at"),
                status.isOver() ? resolved : Optional.empty(), said);
    }

    /** @throws ValidationException if a field is wrong */
    public AdoptMaintenance.Command maintenance(UserId by) {
        MaintenanceStatus status = MaintenanceStatus.fromWire(text(json, "status").equals(POSTMORTEM)
                ? MaintenanceStatus.COMPLETED.wire() : text(json, "status"));
        List<AdoptMaintenance.Said> said = updates().stream()
                .filter(update -> !text(update, "status").equals(POSTMORTEM))
                .map(update -> new AdoptMaintenance.Said(MaintenanceStatus.fromWire(text(update, "status")),
                        body(update), at(update)))
                .toList();
        Instant start = required("scheduled_for");
        Instant end = time(json, "scheduled_until").filter(until -> until.isAfter(start))
                .orElse(start.plusSeconds(1));
        return new AdoptMaintenance.Command(by, text(json, "name"), status,
                new MaintenanceWindow(start, end, ZoneOffset.UTC),
                SourceDocument.objects(json, "components").stream()
                        .flatMap(one -> components.apply(text(one, "id")).stream()).map(ComponentId::new)
                        .collect(Collectors.toSet()),
                flag("scheduled_auto_in_progress"), flag("scheduled_auto_completed"), required("created_at"),
                time(json, "resolved_at"), said);
    }

    /** What the public will read, the oldest first, as a manager has to see it. */
    public static String words(JsonObject json) {
        return Stream.concat(SourceDocument.objects(json, "incident_updates").reversed().stream()
                .map(update -> text(update, "status") + ": " + text(update, "body")),
                Stream.of(text(json, "postmortem_body"), text(json, "description"))).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private List<JsonObject> updates() {
        return SourceDocument.objects(json, "incident_updates").stream().filter(update -> !body(update).isEmpty())
                .sorted(Comparator.comparing(Past::at)).toList();
    }

    private List<ComponentChange> changes(JsonObject update) {
        return SourceDocument.objects(update, "affected_components").stream()
                .flatMap(one -> components.apply(text(one, "code"))
                        .map(id -> new ComponentChange(new ComponentId(id), text(one, "name"),
                                ComponentStatus.fromWire(text(one, "old_status")),
                                ComponentStatus.fromWire(text(one, "new_status"))))
                        .stream())
                .toList();
    }

    private Impact impact() {
        String word = text(json, "impact");
        return word.isEmpty() || word.equals("maintenance") ? Impact.NONE : Impact.fromWire(word);
    }

    private boolean flag(String name) {
        return json.getOrDefault(name, JsonValue.FALSE).equals(JsonValue.TRUE);
    }

    private Instant required(String name) {
        return time(json, name).orElseThrow(() -> new ValidationException(name, "can't be blank"));
    }

    private static Instant at(JsonObject update) {
        return time(update, "display_at").or(() -> time(update, "created_at"))
                .orElseThrow(() -> new ValidationException("incident_updates", "holds one without a time"));
    }

    private static Optional<Instant> time(JsonObject json, String name) {
        String text = text(json, name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            throw new ValidationException(name, "is no time");
        }
    }

    private static String body(JsonObject update) {
        return plain(text(update, "body"));
    }

    /** Older pages wrote a little HTML where there is Markdown here. */
    private static String plain(String body) {
        return body.replace("\r\n", "\n").replaceAll("(?i)<br\\s*/?>", "\n")
                .replaceAll("(?i)</?(p|var|small|strong|em|span|div)(\\s[^<>]*)?>", "").strip();
    }

    private static String text(JsonObject json, String name) {
        return SourceDocument.text(json, name);
    }
}
