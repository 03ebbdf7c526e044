package io.herald.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words under which enum constants are stored and sent: the constant's name in lower case, so that
 * {@code PARTIAL_OUTAGE} is {@code partial_outage}.
 */
public final class WireWords {

    private WireWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param field what to name in the refusal
     * @throws ValidationException if no constant has this word; the message lists the words there are
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String field, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(word)).findFirst()
                .orElseThrow(() -> new ValidationException(field, "must be one of " + all(type)));
    }

    private static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireWords::of).toList();
    }
}
