package io.herald.web.api.statuspage;

import io.herald.audience.MinimumImpact;
import io.herald.audience.Wishes;
import io.herald.channel.PhoneNumber;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request to subscribe as Statuspage's clients send it, be it JSON or a form with Rails' brackets. What narrows the
 * subscription stands inside of {@code subscriber} or beside it.
 */
final class SubscriberRequest {

    /** An address has at most 254 characters, a URL 2,000; ids are short. */
    private static final int MOST_BYTES = 32_768;

    private final Map<String, List<String>> values = new HashMap<>();

    private SubscriberRequest() {}

    static SubscriberRequest read(HttpServletRequest request) throws IOException {
        SubscriberRequest read = new SubscriberRequest();
        String type = request.getContentType();
        if (type != null && type.startsWith("application/json")) {
            read.addJson(request.getInputStream().readNBytes(MOST_BYTES));
        } else {
            for (String name : List.of("email", "endpoint", "phone_number", "phone_country", "component_id",
                    "component_ids", "incident_id")) {
                for (String field : List.of(name, name + "[]", "subscriber[" + name + "]",
                        "subscriber[" + name + "][]")) {
                    read.add(name, request.getParameterValues(field));
                }
            }
        }
        return read;
    }

    private void add(String name, String... found) {
        if (found != null) {
            Arrays.stream(found).map(String::strip).filter(text -> !text.isEmpty())
                    .forEach(text -> values.merge(name, List.of(text), SubscriberRequest::both));
        }
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void addJson(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            if (reader.readValue() instanceof JsonObject object) {
                addAll(object);
                if (object.get("subscriber") instanceof JsonObject subscriber) {
                    addAll(subscriber);
                }
            }
        } catch (JsonException nonsense) {
            values.clear();
        }
    }

    private void addAll(JsonObject object) {
        object.forEach((name, value) -> {
            if (value instanceof JsonString text) {
                add(name, text.getString());
            } else if (value instanceof JsonArray array) {
                array.stream().filter(JsonString.class::isInstance).map(JsonString.class::cast)
                        .forEach(text -> add(name, text.getString()));
            }
        });
    }

    Optional<String> email() {
        return first("email");
    }

    Optional<String> endpoint() {
        return first("endpoint");
    }

    /**
     * International if a {@code phone_country} tells where it is dialled; else as it came: Herald does not guess a
     * country.
     *
     * @throws ValidationException when that is no country, or the number none of its own
     */
    Optional<String> phone() {
        Optional<String> country = first("phone_country");
        if (country.filter(code -> !PhoneNumber.isCountry(code)).isPresent()) {
            throw new ValidationException("phone_country", "must be a country (ISO 3166-1 alpha-2)");
        }
        return first("phone_number").map(number -> country.map(code -> PhoneNumber.dialledIn(code, number).value())
                .orElse(number));
    }

    private Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** An id may be that of a component or of a group of them: Statuspage keeps both in one list. */
    Wishes wishes(Language language, Set<String> groups) {
        Optional<String> incident = first("incident_id");
        if (incident.isPresent()) {
            return Wishes.incident(language, incident.get());
        }
        Set<String> parts = new HashSet<>(values.getOrDefault("component_ids", List.of()));
        parts.addAll(values.getOrDefault("component_id", List.of()));
        Set<String> whole = new HashSet<>(parts);
        whole.retainAll(groups);
        parts.removeAll(whole);
        return new Wishes(language, parts.isEmpty() && whole.isEmpty(), parts, whole, Set.of(), MinimumImpact.NONE);
    }
}
