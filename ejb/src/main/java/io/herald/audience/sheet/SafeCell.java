package io.herald.audience.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell for a formula (OWASP, CSV injection): an apostrophe goes before what begins
 * like one, telephone numbers included, and is taken off again when the file comes back.
 */
final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private SafeCell() {}

    static String written(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    /** The reverse of {@link #written}, for every value. */
    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
