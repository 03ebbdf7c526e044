package io.herald.web.api.rest.json;

import io.herald.shared.ValidationException;
import io.herald.shared.WireWords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Types that are one text on the wire: texts, times (RFC 3339), the words of enums, records around one text. */
public final class Scalars {

    private Scalars() {}

    public static boolean isScalar(Class<?> type) {
        return type == String.class || type == Instant.class || type.isEnum() || isWrappedText(type);
    }

    /** An id, a key or a language: a record around one text named {@code value} or {@code tag}. */
    public static boolean isWrappedText(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        RecordComponent only = type.getRecordComponents()[0];
        return only.getType() == String.class && (only.getName().equals("value") || only.getName().equals("tag"));
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
        return type.isEnum() ? word(type, path, text) : wrap(type, path, text);
    }

    /** The text of a value whose type {@link #isScalar is scalar}. */
    public static String write(Object value) {
        if (value instanceof Enum<?> constant) {
            return wordOf(constant);
        }
        return isWrappedText(value.getClass()) ? unwrap(value) : value.toString();
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

    private static Object word(Class<?> type, String path, String text) {
        List<String> words = words(type);
        int place = words.indexOf(text);
        if (place < 0) {
            throw new ValidationException(path, "must be one of " + words);
        }
        return type.getEnumConstants()[place];
    }

    private static Object wrap(Class<?> type, String path, String text) {
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ValidationException refused) {
                throw new ValidationException(path, refused.violations().getFirst().message());
            }
            throw new IllegalStateException("cannot make " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record of one text", e);
        }
    }

    private static String unwrap(Object wrapped) {
        try {
            return (String) wrapped.getClass().getRecordComponents()[0].getAccessor().invoke(wrapped);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(wrapped.getClass() + " hides its text", e);
        }
    }

    private static String wordOf(Enum<?> constant) {
        try {
            return (String) constant.getDeclaringClass().getMethod("wire").invoke(constant);
        } catch (NoSuchMethodException e) {
            return WireWords.of(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant + " cannot say its word", e);
        }
    }
}
