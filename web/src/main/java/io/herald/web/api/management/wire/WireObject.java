package io.herald.web.api.management.wire;

import io.herald.web.api.statuspage.Timestamps;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Writes one object, field by field in the order of the calls; what is empty is null and never left out. */
public final class WireObject {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    public WireObject text(String name, String value) {
        json.add(name, value);
        return this;
    }

    public WireObject text(String name, Optional<String> value) {
        return value(name, value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    }

    public WireObject time(String name, Instant value) {
        return text(name, Timestamps.of(value));
    }

    public WireObject time(String name, Optional<Instant> value) {
        return text(name, value.map(Timestamps::of));
    }

    public WireObject flag(String name, boolean value) {
        json.add(name, value);
        return this;
    }

    public WireObject number(String name, long value) {
        json.add(name, value);
        return this;
    }

    public WireObject decimal(String name, BigDecimal value) {
        json.add(name, value);
        return this;
    }

    public WireObject decimal(String name, Optional<BigDecimal> value) {
        return value(name, value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    }

    public WireObject texts(String name, Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        json.add(name, array);
        return this;
    }

    public WireObject value(String name, JsonValue value) {
        json.add(name, value);
        return this;
    }

    public WireObject nulls(String... names) {
        for (String name : names) {
            json.addNull(name);
        }
        return this;
    }

    public JsonObject done() {
        return json.build();
    }

    public static JsonArray list(Collection<? extends JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }
}
