package io.herald.migration.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Statuspage answers: documents of the public API (version 2), lists of the management API (version 1), one
 * incident, or a page of the history. Fields that nobody knows are left alone.
 */
public final class SourceDocument {

    /** Where reading begins, in this order. */
    public static final List<String> FIRST = List.of("/api/v2/components.json", "/api/v2/incidents.json",
            "/api/v2/scheduled-maintenances.json", "/history.json?page=1");

    private static final List<String> LISTS = List.of("components", "incidents", "scheduled_maintenances");

    private SourceDocument() {}

    /** Everything that a document tells of; empty if it is no such document. */
    public static Optional<List<Found>> parse(String text) {
        return read(text).flatMap(SourceDocument::things);
    }

    /** The codes of the incidents that a page of the history names; empty where it is no such page. */
    public static Optional<List<String>> history(String text) {
        return read(text).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                .filter(json -> json.get("months") instanceof JsonArray)
                .map(json -> objects(json, "months").stream().flatMap(month -> objects(month, "incidents").stream())
                        .map(incident -> text(incident, "code")).filter(code -> code.matches("[0-9a-z]{1,40}"))
                        .toList());
    }

    private static Optional<JsonValue> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
            return Optional.of(reader.readValue());
        } catch (JsonException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<List<Found>> things(JsonValue json) {
        List<Found> found = new ArrayList<>();
        if (json instanceof JsonArray list) {
            list.forEach(one -> add(found, one));
            return Optional.of(found);
        }
        if (!(json instanceof JsonObject object)) {
            return Optional.empty();
        }
        if (object.containsKey("incident_updates")) {
            add(found, object);
            return Optional.of(found);
        }
        LISTS.stream().map(object::get).filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray)
                .forEach(list -> list.forEach(one -> add(found, one)));
        boolean known = object.containsKey("page") || object.containsKey("months")
                || LISTS.stream().anyMatch(object::containsKey);
        return known ? Optional.of(found) : Optional.empty();
    }

    private static void add(List<Found> found, JsonValue one) {
        JsonObject json = one instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        String id = text(json, "id");
        found.add(new Found(kind(json), id.matches("[0-9A-Za-z_-]{1,60}") ? id : "?" + (found.size() + 1),
                text(json, "name"), json));
    }

    private static String kind(JsonObject json) {
        if (!json.containsKey("incident_updates")) {
            boolean group = json.get("components") instanceof JsonArray
                    || json.getOrDefault("group", JsonValue.FALSE).equals(JsonValue.TRUE);
            return group ? "group" : "component";
        }
        boolean planned = !json.getOrDefault("scheduled_for", JsonValue.NULL).equals(JsonValue.NULL);
        return planned ? "maintenance" : "incident";
    }

    /** Empty where there is none. */
    public static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** The objects of a list; what is none is left out. */
    public static List<JsonObject> objects(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray list
                ? list.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList()
                : List.of();
    }
}
