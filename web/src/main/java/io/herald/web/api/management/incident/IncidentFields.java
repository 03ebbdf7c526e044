package io.herald.web.api.management.incident;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.SeverityLevel;
import io.herald.shared.ValidationException;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was sent about an incident in real time. {@code metadata.herald} is not kept but read: it may name Herald's own
 * {@code kind}, {@code severity} and the {@code values} for a template.
 *
 * @param components what is affected; those named without a status have the one they have now
 * @param unstated those of them that were named without a status
 * @param template an approved template by its id or key, a field that Statuspage does not have
 * @param metadata what to keep with the incident
 */
record IncidentFields(Optional<String> name, Optional<IncidentStatus> status, Optional<Impact> impactOverride,
        Optional<String> body, Map<ComponentId, ComponentStatus> components, Set<ComponentId> unstated,
        Optional<String> template, Map<String, String> values, Optional<JsonObject> metadata,
        Optional<IncidentKind> kind,
        Optional<SeverityLevel> severity) {

    static final String ROOT = "incident";
    static final String HERALD = "herald";

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_BODY = 25_000;
    private static final List<String> ONLY_PLANNED = List.of("scheduled_remind_prior", "scheduled_auto_in_progress",
            "scheduled_auto_completed", "scheduled_auto_transition", "auto_transition_to_maintenance_state",
            "auto_transition_to_operational_state", "auto_transition_deliver_notifications_at_start",
            "auto_transition_deliver_notifications_at_end");
    private static final List<String> TWEETS = List.of("auto_tweet_on_creation", "auto_tweet_at_beginning",
            "auto_tweet_on_completion", "auto_tweet_one_hour_before", "wants_twitter_update");

    /**
     * @param creating whether there is no incident yet
     * @throws ValidationException naming everything that is wrong or cannot be done
     */
    static IncidentFields read(Sent sent, boolean creating, Collection<ComponentView> known) {
        Fields fields = sent.under(ROOT);
        refuseWhatCannotBeDone(fields);
        Optional<String> name = creating ? Optional.of(fields.required("name")) : fields.words("name");
        // older clients call it a message
        Optional<String> body = fields.words("body").or(() -> fields.words("message"));
        refuseTooLong(fields, "name", name, LONGEST_NAME);
        refuseTooLong(fields, "body", body, LONGEST_BODY);
        Optional<JsonObject> metadata = fields.object("metadata");
        Fields own = new Sent(metadata.map(IncidentFields::herald).orElse(JsonValue.EMPTY_JSON_OBJECT)).bare();
        Set<ComponentId> unstated = new LinkedHashSet<>();
        IncidentFields read = new IncidentFields(name, fields.word("status", word -> status(word, creating)),
                fields.word("impact_override", IncidentFields::impact), body, components(fields, known, unstated),
                unstated,
                fields.words("template_id"), own.map("values"), metadata.map(IncidentFields::withoutHerald),
                own.word("kind", IncidentKind::fromWire), own.word("severity", SeverityLevel::fromWire));
        fields.takeOver(own, "metadata.herald");
        fields.throwIfWrong();
        return read;
    }

    IncidentFields withTemplate(String idOrKey) {
        return new IncidentFields(name, status, impactOverride, body, components, unstated, Optional.of(idOrKey),
                values,
                metadata, kind, severity);
    }

    /** What a resolution says of components; the others recover. */
    Map<ComponentId, ComponentStatus> stated() {
        Map<ComponentId, ComponentStatus> stated = new LinkedHashMap<>(components);
        stated.keySet().removeAll(unstated);
        return stated;
    }

    /** Whether anything was sent that the public would be told. */
    boolean says() {
        return body.isPresent() || template.isPresent();
    }

    private static void refuseWhatCannotBeDone(Fields fields) {
        fields.refuseIf("deliver_notifications", false, "must be true: subscribers are told of all that is published")
                .refuseIf("backfilled", true, "is not possible: import past incidents instead")
                .refuseIfSet("backfill_date", "is not possible: import past incidents instead")
                .refuseIfSet("reminder_intervals", "follows from the severity")
                .refuseIfSet("scheduled_for", "is for scheduled maintenance only")
                .refuseIfSet("scheduled_until", "is for scheduled maintenance only");
        ONLY_PLANNED.forEach(name -> fields.refuseIf(name, true, "is for scheduled maintenance only"));
        TWEETS.forEach(name -> fields.refuseIf(name, true,
                "is not possible: what is published goes to the accounts that are set up in Herald"));
    }

    private static void refuseTooLong(Fields fields, String name, Optional<String> text, int most) {
        if (text.filter(words -> words.length() > most).isPresent()) {
            fields.refuse(name, "is too long (maximum is " + most + " characters)");
        }
    }

    private static IncidentStatus status(String word, boolean creating) {
        IncidentStatus status = IncidentStatus.fromWire(word);
        if (status == IncidentStatus.POSTMORTEM) {
            throw new ValidationException("status", "comes with the post-mortem");
        }
        if (creating && status.isOver()) {
            throw new ValidationException("status", "must be investigating, identified or monitoring");
        }
        return status;
    }

    private static Impact impact(String word) {
        if (word.equals("maintenance")) {
            throw new ValidationException("impact_override", "is for scheduled maintenance only");
        }
        return Impact.fromWire(word);
    }

    private static Map<ComponentId, ComponentStatus> components(Fields fields, Collection<ComponentView> known,
            Set<ComponentId> unstated) {
        Map<ComponentId, ComponentStatus> affected = new LinkedHashMap<>();
        boolean list = fields.isList("components");
        Map<String, String> statuses = list ? Map.of() : fields.map("components");
        fields.texts("component_ids").orElse(List.of())
                .forEach(id -> add(affected, fields, "component_ids", id, "", known));
        (list ? fields.texts("components").orElse(List.of()) : List.<String>of())
                .forEach(id -> add(affected, fields, "components", id, "", known));
        statuses.forEach((id, word) -> add(affected, fields, "components", id, word, known));
        affected.keySet().stream().filter(id -> statuses.getOrDefault(id.value(), "").isEmpty())
                .forEach(unstated::add);
        return affected;
    }

    private static void add(Map<ComponentId, ComponentStatus> affected, Fields fields, String field, String id,
            String word, Collection<ComponentView> known) {
        Optional<ComponentView> component = known.stream().filter(one -> one.id().value().equals(id)).findFirst();
        if (component.isEmpty()) {
            fields.refuse(field, "names a component that does not exist: " + id);
            return;
        }
        try {
            affected.put(component.get().id(),
                    word.isEmpty() ? component.get().status() : ComponentStatus.fromWire(word));
        } catch (ValidationException e) {
            fields.refuse(field, e.violations().getFirst().message());
        }
    }

    private static JsonObject herald(JsonObject metadata) {
        return metadata.get(HERALD) instanceof JsonObject own ? own : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject withoutHerald(JsonObject metadata) {
        return Json.createObjectBuilder(metadata).remove(HERALD).build();
    }
}
