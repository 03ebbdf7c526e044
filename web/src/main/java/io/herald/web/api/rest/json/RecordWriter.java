package io.herald.web.api.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes records, lists and maps as JSON. What is empty is left out: there are no nulls on the wire. */
public final class RecordWriter {

    private RecordWriter() {}

    public static JsonValue write(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Long number -> Json.createValue(number);
            case JsonValue json -> json;
            case Collection<?> items -> list(items);
            case Map<?, ?> entries -> map(entries);
            case Record part when !Scalars.isWrappedText(part.getClass()) -> object(part);
            default -> scalar(value);
        };
    }

    private static JsonValue scalar(Object value) {
        if (!Scalars.isScalar(value.getClass()) && !(value instanceof Enum<?>)) {
            throw new IllegalArgumentException("no JSON form is known for " + value.getClass());
        }
        return Json.createValue(Scalars.write(value));
    }

    private static JsonValue list(Collection<?> items) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(write(item)));
        return array.build();
    }

    private static JsonValue map(Map<?, ?> entries) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        entries.forEach((key, value) -> object.add(Scalars.write(key), write(value)));
        return object.build();
    }

    private static JsonValue object(Record part) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            present(component, part).ifPresent(value -> object.add(component.getName(), write(value)));
        }
        return object.build();
    }

    private static Optional<?> present(RecordComponent component, Record part) {
        try {
            Object value = component.getAccessor().invoke(part);
            return value instanceof Optional<?> maybe ? maybe : Optional.ofNullable(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
