package io.herald.web.api.rest.json;

import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a record from JSON. {@code Optional} components may be missing or null, lists and maps are empty when missing,
 * everything else is required.
 */
public final class RecordReader {

    private final List<Violation> violations = new ArrayList<>();
    private final boolean tolerant;

    private RecordReader(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /** @throws ValidationException naming every wrong field by its path, for example {@code components[0].status} */
    public static <T> T read(Class<T> type, JsonValue json) {
        RecordReader reader = new RecordReader(type.isAnnotationPresent(Tolerant.class));
        Object found = reader.value(type, json, "");
        if (!reader.violations.isEmpty()) {
            throw new ValidationException(reader.violations);
        }
        return type.cast(found);
    }

    private Object value(Type type, JsonValue json, String path) {
        boolean missing = json == null || json.getValueType() == ValueType.NULL;
        if (type instanceof ParameterizedType generic) {
            return generic(generic, missing ? null : json, path);
        }
        Class<?> plain = (Class<?>) type;
        if (missing) {
            return wrong(path, "is required");
        }
        if (Scalars.isScalar(plain)) {
            return scalar(plain, json, path);
        }
        if (plain.isRecord()) {
            return json instanceof JsonObject object ? record(plain, object, path) : wrong(path, "must be an object");
        }
        return plain == boolean.class || plain == Boolean.class ? flag(json, path) : number(plain, json, path);
    }

    private Object generic(ParameterizedType type, JsonValue json, String path) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return json == null ? Optional.empty() : Optional.ofNullable(value(arguments[0], json, path));
        }
        return type.getRawType() == List.class ? list(arguments[0], json, path)
                : map((Class<?>) arguments[0], arguments[1], json, path);
    }

    private Object list(Type element, JsonValue json, String path) {
        if (json == null) {
            return List.of();
        }
        if (json.getValueType() != ValueType.ARRAY) {
            return wrong(path, "must be a list");
        }
        List<Object> read = new ArrayList<>();
        for (JsonValue item : json.asJsonArray()) {
            read.add(value(element, item, path + "[" + read.size() + "]"));
        }
        return read;
    }

    private Object map(Class<?> key, Type element, JsonValue json, String path) {
        if (json == null) {
            return Map.of();
        }
        if (!(json instanceof JsonObject object)) {
            return wrong(path, "must be an object");
        }
        Map<Object, Object> read = new LinkedHashMap<>();
        object.forEach((name, item) -> {
            String itemPath = below(path, name);
            Object readKey = text(key, name, itemPath);
            Object readItem = value(element, item, itemPath);
            if (readKey != null && readItem != null) {
                read.put(readKey, readItem);
            }
        });
        return read;
    }

    private Object record(Class<?> type, JsonObject json, String path) {
        int before = violations.size();
        RecordComponent[] components = type.getRecordComponents();
        if (!tolerant) {
            List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
            json.keySet().stream().filter(name -> !known.contains(name))
                    .forEach(name -> wrong(below(path, name), "is not known here; known are " + known));
        }
        Object[] arguments = Arrays.stream(components)
                .map(c -> value(c.getGenericType(), json.get(c.getName()), below(path, c.getName()))).toArray();
        return violations.size() > before ? null : construct(type, components, arguments, path);
    }

    private Object construct(Class<?> type, RecordComponent[] components, Object[] arguments, String path) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ValidationException refused) {
                refused.violations().forEach(v -> wrong(below(path, v.field()), v.message()));
                return null;
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private Object scalar(Class<?> type, JsonValue json, String path) {
        return json instanceof JsonString text ? text(type, text.getString(), path) : wrong(path, "must be a text");
    }

    private Object text(Class<?> type, String text, String path) {
        try {
            return Scalars.read(type, path, tolerant ? Scalars.cleaned(text) : text);
        } catch (ValidationException e) {
            violations.addAll(e.violations());
            return null;
        }
    }

    private Object flag(JsonValue json, String path) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrong(path, "must be true or false");
        };
    }

    private Object number(Class<?> type, JsonValue json, String path) {
        if (!(json instanceof JsonNumber number) || !number.isIntegral()) {
            return wrong(path, "must be a whole number");
        }
        try {
            if (type == int.class || type == Integer.class) {
                return number.intValueExact();
            }
            return number.longValueExact();
        } catch (ArithmeticException e) {
            return wrong(path, "is too large");
        }
    }

    private Object wrong(String path, String message) {
        violations.add(new Violation(path.isEmpty() ? "body" : path, message));
        return null;
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
