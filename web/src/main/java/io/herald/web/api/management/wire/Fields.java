package io.herald.web.api.management.wire;

import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.shared.Violations;
import io.herald.web.api.rest.json.Scalars;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of a body, read one by one. What is wrong is collected and thrown by {@link #throwIfWrong()}; until then a
 * wrong field reads as if it was not there. Values may also be texts, because forms know nothing else.
 */
public final class Fields {

    private final Violations violations = new Violations();
    private final JsonObject json;

    Fields(JsonObject json) {
        this.json = json;
    }

    /** Whether the field was sent, be it as null. */
    public boolean has(String name) {
        return json.containsKey(name);
    }

    public Optional<String> text(String name) {
        return read(name, value -> switch (value) {
            case JsonString text -> (String) Scalars.read(String.class, name, text.getString());
            case JsonNumber number -> number.toString();
            default -> throw new ValidationException(name, "must be a text");
        });
    }

    /** The value as it was sent, as text; null and nothing are empty. */
    public String raw(String name) {
        return switch (json.getOrDefault(name, JsonValue.NULL)) {
            case JsonString text -> text.getString();
            case JsonValue value when value.equals(JsonValue.NULL) -> "";
            case JsonValue value -> value.toString();
        };
    }

    /** A text in which only white space is nothing. */
    public Optional<String> words(String name) {
        return text(name).filter(text -> !text.isBlank());
    }

    /** @return the text, or an empty one after noting that it is missing */
    public String required(String name) {
        Optional<String> text = words(name);
        violations.require(text.isPresent(), name, "can't be blank");
        return text.orElse("");
    }

    public Optional<Boolean> flag(String name) {
        return read(name, value -> switch (value.toString().replace("\"", "")) {
            case "true", "t", "1" -> true;
            case "false", "f", "0" -> false;
            default -> throw new ValidationException(name, "must be true or false");
        });
    }

    public Optional<Instant> time(String name) {
        return read(name, value -> {
            try {
                return OffsetDateTime.parse(string(name, value)).toInstant();
            } catch (DateTimeException e) {
                throw new ValidationException(name, "must be a time such as 2026-01-31T14:05:00Z");
            }
        });
    }

    public Optional<LocalDate> date(String name) {
        return read(name, value -> {
            try {
                return LocalDate.parse(string(name, value));
            } catch (DateTimeException e) {
                throw new ValidationException(name, "must be a date such as 2026-01-31");
            }
        });
    }

    public Optional<BigDecimal> number(String name) {
        return read(name, value -> {
            try {
                return value instanceof JsonNumber number ? number.bigDecimalValue()
                        : new BigDecimal(string(name, value));
            } catch (NumberFormatException e) {
                throw new ValidationException(name, "must be a number");
            }
        });
    }

    /** @param parse throws a ValidationException for a word it does not know */
    public <T> Optional<T> word(String name, Function<String, T> parse) {
        return read(name, value -> {
            try {
                return parse.apply(string(name, value));
            } catch (ValidationException e) {
                throw new ValidationException(name, e.violations().getFirst().message());
            }
        });
    }

    public Optional<JsonObject> object(String name) {
        return read(name, value -> {
            if (value instanceof JsonObject object) {
                return object;
            }
            throw new ValidationException(name, "must be an object");
        });
    }

    /** Empty if the field was not sent. */
    public Optional<List<String>> texts(String name) {
        return read(name, value -> {
            if (value instanceof JsonArray array) {
                return array.stream().map(item -> string(name, item)).toList();
            }
            throw new ValidationException(name, "must be a list");
        });
    }

    /** The fields of an object whose values are texts, in their order. */
    public Map<String, String> map(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        object(name).ifPresent(object -> object.forEach((key, value) -> {
            if (value instanceof JsonString text) {
                entries.put(key, text.getString());
            } else {
                refuse(name, "must hold texts only");
            }
        }));
        return entries;
    }

    public boolean isList(String name) {
        return json.get(name) instanceof JsonArray;
    }

    /** Notes what is wrong with the fields of an object within this one. */
    public void takeOver(Fields inner, String path) {
        inner.violations.list().forEach(wrong -> refuse(path + "." + wrong.field(), wrong.message()));
    }

    /** Notes something wrong that only the caller can see. */
    public Fields refuse(String name, String message) {
        violations.addAll(List.of(new Violation(name, message)));
        return this;
    }

    /** Refuses a field that has any value. */
    public Fields refuseIfSet(String name, String message) {
        return json.getOrDefault(name, JsonValue.NULL).equals(JsonValue.NULL) ? this : refuse(name, message);
    }

    /** Refuses a flag that has this value. */
    public Fields refuseIf(String name, boolean value, String message) {
        return flag(name).filter(flag -> flag == value).isPresent() ? refuse(name, message) : this;
    }

    /** @throws ValidationException naming everything that was wrong */
    public void throwIfWrong() {
        violations.throwIfAny();
    }

    private <T> Optional<T> read(String name, Function<JsonValue, T> reader) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        boolean isNothing = value.equals(JsonValue.NULL)
                || value instanceof JsonString text && text.getString().isEmpty();
        try {
            return isNothing ? Optional.empty() : Optional.of(reader.apply(value));
        } catch (ValidationException e) {
            violations.addAll(e.violations());
            return Optional.empty();
        }
    }

    private static String string(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return (String) Scalars.read(String.class, name, text.getString());
        }
        throw new ValidationException(name, "must be a text");
    }
}
