package io.herald.web.api.rest.openapi;

import io.herald.web.api.rest.json.Scalars;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON schemas (2020-12) of wire types, by the same rules by which they are read and written. */
final class Schemas {

    private final SortedMap<String, JsonObject> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();
    private boolean answering;

    /** The schemas of all records and enums met so far, by name. */
    JsonObjectBuilder all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all;
    }

    /** What a caller sends: lists and maps may be left out. */
    JsonObject ofRequest(Type type) {
        answering = false;
        return schema(type, Map.of());
    }

    /** What Herald answers: lists and maps are always there, though perhaps empty. */
    JsonObject ofAnswer(Type type) {
        answering = true;
        return schema(type, Map.of());
    }

    static JsonObject reference(String name) {
        return Operations.reference("schemas", name);
    }

    private JsonObject schema(Type type, Map<String, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return schema(variables.get(variable.getName()), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, variables);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return words(plain);
        }
        if (Scalars.isScalar(plain)) {
            return plain == Instant.class ? simple("string", "date-time") : simple("string", "");
        }
        return plain.isRecord() ? record(nameOf(plain), plain, Map.of()) : primitive(plain);
    }

    private JsonObject generic(ParameterizedType type, Map<String, Type> variables) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return schema(arguments[0], variables);
        }
        if (raw == List.class) {
            return Json.createObjectBuilder().add("type", "array").add("items", schema(arguments[0], variables))
                    .build();
        }
        if (raw == Map.class) {
            return Json.createObjectBuilder().add("type", "object")
                    .add("additionalProperties", schema(arguments[1], variables)).build();
        }
        Class<?> argument = (Class<?>) arguments[0];
        return record(nameOf(raw) + "Of" + nameOf(argument), raw,
                Map.of(raw.getTypeParameters()[0].getName(), argument));
    }

    private JsonObject words(Class<?> type) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        Scalars.words(type).forEach(words::add);
        claim(nameOf(type), type);
        named.putIfAbsent(nameOf(type), Json.createObjectBuilder().add("type", "string").add("enum", words).build());
        return reference(nameOf(type));
    }

    private JsonObject record(String name, Class<?> type, Map<String, Type> variables) {
        claim(name, type);
        if (!named.containsKey(name)) {
            named.put(name, JsonObject.EMPTY_JSON_OBJECT);
            named.put(name, describe(type, variables));
        }
        return reference(name);
    }

    private void claim(String name, Class<?> type) {
        if (owners.computeIfAbsent(name, n -> type) != type) {
            throw new IllegalStateException(type + " and " + owners.get(name) + " are both called " + name);
        }
    }

    private JsonObject describe(Class<?> type, Map<String, Type> variables) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonObjectBuilder property = Json.createObjectBuilder(schema(component.getGenericType(), variables));
            words(type, component).ifPresent(text -> property.add("description", text));
            properties.add(component.getName(), property);
            if (isAlwaysThere(component.getType())) {
                required.add(component.getName());
            }
        }
        JsonObjectBuilder described = Json.createObjectBuilder().add("type", "object");
        Optional.ofNullable(type.getAnnotation(Schema.class))
                .ifPresent(words -> described.add("description", words.description()));
        return described.add("properties", properties).add("required", required).build();
    }

    private boolean isAlwaysThere(Class<?> type) {
        return type != Optional.class && (answering || type != List.class && type != Map.class);
    }

    private static Optional<String> words(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            return Optional.ofNullable(field.getAnnotation(Schema.class)).map(Schema::description);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every record component has a field", e);
        }
    }

    private static String nameOf(Class<?> type) {
        Schema words = type.getAnnotation(Schema.class);
        return words == null || words.name().isEmpty() ? type.getSimpleName() : words.name();
    }

    private static JsonObject primitive(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return simple("boolean", "");
        }
        if (type == int.class || type == Integer.class) {
            return simple("integer", "int32");
        }
        if (type == long.class || type == Long.class) {
            return simple("integer", "int64");
        }
        throw new IllegalArgumentException("no schema is known for " + type);
    }

    private static JsonObject simple(String type, String format) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", type);
        return (format.isEmpty() ? schema : schema.add("format", format)).build();
    }
}
