package io.herald.web.api.management.incident;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentView;
import io.herald.incident.MaintenanceStatus;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was sent about scheduled maintenance.
 *
 * @param template an approved template by its id or key, a field that Statuspage does not have
 */
record PlannedFields(Optional<String> name, Optional<MaintenanceStatus> status, Optional<String> body,
        Optional<String> template, Map<String, String> values, Optional<Instant> start, Optional<Instant> end,
        Optional<Set<ComponentId>> components, Optional<Boolean> reminds, Optional<Boolean> startsByItself,
        Optional<Boolean> endsByItself) {

    private static final List<String> ALWAYS = List.of("deliver_notifications",
            "auto_transition_to_maintenance_state", "auto_transition_to_operational_state",
            "auto_transition_deliver_notifications_at_start", "auto_transition_deliver_notifications_at_end");
    private static final List<String> NEVER = List.of("auto_tweet_on_creation", "auto_tweet_at_beginning",
            "auto_tweet_on_completion", "auto_tweet_one_hour_before", "wants_twitter_update", "backfilled");
    private static final List<String> WORDS = List.of("scheduled", "in_progress", "verifying", "completed");
    private static final Set<String> QUIET = Set.of("", "operational", "under_maintenance");

    /** Whether a body is about maintenance: it has a planned time, or a status that only maintenance has. */
    static boolean isPlanned(Sent sent) {
        Fields fields = sent.under(IncidentFields.ROOT);
        return !fields.raw("scheduled_for").isEmpty() || WORDS.contains(fields.raw("status"));
    }

    /** @throws io.herald.shared.ValidationException naming everything that is wrong or cannot be done */
    static PlannedFields read(Sent sent, boolean creating, Collection<ComponentView> known) {
        Fields fields = sent.under(IncidentFields.ROOT);
        ALWAYS.forEach(name -> fields.refuseIf(name, false, "must be true: components follow the planned time, and"
                + " subscribers are told of all that is published"));
        NEVER.forEach(name -> fields.refuseIf(name, true, "is not possible"));
        fields.refuseIfSet("reminder_intervals", "is for incidents only")
                .refuseIfSet("backfill_date", "is not possible: import past maintenance instead");
        Fields own = new Sent(herald(fields)).bare();
        if (!Set.of("", "maintenance").contains(fields.raw("impact_override"))) {
            fields.refuse("impact_override", "of maintenance is maintenance");
        }
        Optional<String> name = creating ? Optional.of(fields.required("name")) : fields.words("name");
        Optional<Instant> start = fields.time("scheduled_for");
        Optional<Instant> end = fields.time("scheduled_until");
        Optional<MaintenanceStatus> status = fields.word("status", MaintenanceStatus::fromWire);
        if (creating && (start.isEmpty() || end.isEmpty())) {
            fields.refuse(start.isEmpty() ? "scheduled_for" : "scheduled_until", "can't be blank");
        }
        if (status.filter(word -> !WORDS.contains(word.wire()) || creating && word != MaintenanceStatus.SCHEDULED)
                .isPresent()) {
            fields.refuse("status", creating ? "must be scheduled" : "must be one of " + WORDS);
        }
        PlannedFields read = new PlannedFields(name, status,
                fields.words("body").or(() -> fields.words("message")), fields.words("template_id"),
                own.map("values"), start, end, components(fields, known), fields.flag("scheduled_remind_prior"),
                fields.flag("scheduled_auto_in_progress").or(() -> fields.flag("scheduled_auto_transition")),
                fields.flag("scheduled_auto_completed"));
        fields.takeOver(own, "metadata.herald");
        fields.throwIfWrong();
        return read;
    }

    /** Whether anything was sent that the public would be told. */
    boolean says() {
        return body.isPresent() || template.isPresent();
    }

    /** Herald's own part of the metadata; there is nowhere to keep another one. */
    private static JsonObject herald(Fields fields) {
        JsonObject metadata = fields.object("metadata").orElse(JsonValue.EMPTY_JSON_OBJECT);
        metadata.keySet().stream().filter(key -> !key.equals(IncidentFields.HERALD)).findFirst()
                .ifPresent(key -> fields.refuse("metadata", "cannot be kept with maintenance"));
        return metadata.get(IncidentFields.HERALD) instanceof JsonObject own ? own : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** Empty if none were named; then those it has stay. */
    private static Optional<Set<ComponentId>> components(Fields fields, Collection<ComponentView> known) {
        Set<String> named = new LinkedHashSet<>(fields.texts("component_ids").orElse(List.of()));
        if (fields.isList("components")) {
            named.addAll(fields.texts("components").orElse(List.of()));
        } else {
            fields.map("components").forEach((id, status) -> {
                named.add(id);
                if (!QUIET.contains(status)) {
                    fields.refuse("components", "can only be under_maintenance");
                }
            });
        }
        Set<ComponentId> components = new LinkedHashSet<>();
        named.forEach(id -> known.stream().map(ComponentView::id).filter(one -> one.value().equals(id)).findFirst()
                .ifPresentOrElse(components::add,
                        () -> fields.refuse("component_ids", "names a component that does not exist: " + id)));
        return named.isEmpty() ? Optional.empty() : Optional.of(components);
    }
}
