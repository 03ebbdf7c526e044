package io.herald.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180). Words that a spreadsheet would take for a formula are preceded by an apostrophe, which
 * spreadsheets show as plain text.
 */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r|%].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private final StringBuilder text = new StringBuilder();

    /** A piece that goes on where another one ended. */
    Csv() {}

    Csv(Object... header) {
        line(header);
    }

    /** @param values an empty Optional is an empty field */
    void line(Object... values) {
        text.append(Arrays.stream(values).map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
    }

    String text() {
        return text.toString();
    }

    private static String field(Object value) {
        String words = value instanceof Optional<?> optional ? optional.map(Object::toString).orElse("")
                : value.toString();
        String safe = FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches() ? "'" + words : words;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
