package io.herald.web.api.rest.json;

import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.WireWords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Types that are one text on the wire: texts, times (RFC 3339), languages, the words of enums, typed ids. */
public final class Scalars {

    private Scalars() {}

    public static boolean isScalar(Class<?> type) {
        return type == String.class || type == Instant.class || type == Language.class || type.isEnum() || isId(type);
    }

    /** A record around one text named {@code value}. */
    public static boolean isId(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class
                && components[0].getName().equals("value");
    }

    /** The words that an enum has on the wire. */
    public static List<String> words(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants()).map(Scalars::write).toList();
    }

    /** @throws ValidationException naming {@code path}, if the text is no value of the type */
    public static Object read(Class<?> type, String path, String text) {
        if (!isClean(text)) {
            throw new ValidationException(path, "must not contain control characters or broken Unicode");
        }
        if (type == String.class) {
            return text;
        }
        if (type == Instant.class) {
            return time(path, text);
        }
        if (type == Language.class) {
            return language(path, text);
        }
        return type.isEnum() ? word(type, path, text) : construct(type, text);
    }

    /** The text of a value whose type {@link #isScalar is scalar}. */
    public static String write(Object value) {
        if (value instanceof Enum<?> constant) {
            return call(constant, "wire", WireWords.of(constant));
        }
        return isId(value.getClass()) ? call(value, "value", "") : value.toString();
    }

    /** Whether a text may be stored: no control characters but line ends and tabs, no half of a surrogate pair. */
    static boolean isClean(String text) {
        return text.codePoints().allMatch(Scalars::isStorable);
    }

    static String cleaned(String text) {
        return isClean(text) ? text
                : text.codePoints().map(c -> isStorable(c) ? c : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isStorable(int c) {
        boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !halfPair && (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }

    private static Instant time(String path, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ValidationException(path, "must be a time such as 2026-01-31T14:05:00Z");
        }
    }

    private static Language language(String path, String text) {
        try {
            return Language.of(text);
        } catch (ValidationException e) {
            throw new ValidationException(path, e.violations().getFirst().message());
        }
    }

    private static Object word(Class<?> type, String path, String text) {
        List<String> words = words(type);
        int place = words.indexOf(text);
        if (place < 0) {
            throw new ValidationException(path, "must be one of " + words);
        }
        return type.getEnumConstants()[place];
    }

    private static Object construct(Class<?> type, String text) {
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record of one text", e);
        }
    }

    private static String call(Object target, String method, String otherwise) {
        try {
            Method found = target.getClass().getMethod(method);
            return (String) found.invoke(target);
        } catch (NoSuchMethodException e) {
            return otherwise;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(target.getClass() + " cannot say its word", e);
        }
    }
}
