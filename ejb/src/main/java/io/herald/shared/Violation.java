package io.herald.shared;

import java.io.Serializable;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One thing wrong with one field.
 *
 * @param field path of the field in the command, in camel case: {@code title}, {@code values.region}
 * @param message what is wrong, as the end of a sentence that begins with the field's name
 */
public record Violation(String field, String message) implements Serializable {

    /** What differs from case to case: numbers, lists, placeholders, quotations, words behind a colon, and units. */
    private static final Pattern ARGUMENT = Pattern
            .compile("\\[[^\\]]*]|\\{\\{[^}]*}}|\"[^\"]*\"|(?<=: )\\D.*$|\\d+"
                    + "|(?<=the link: \\d{1,9} of at most \\d{1,9} )\\w+");

    /**
     * The stable name of what is wrong, the same for every case of it: the words of the message joined by underscores,
     * with {@code #} for each argument. Whoever shows violations in other languages looks sentences up by it.
     */
    public String code() {
        return ARGUMENT.matcher(message).replaceAll("#").replaceAll("[^A-Za-z#]+", "_");
    }

    /** What stands for each {@code #} of the code, in order. */
    public List<String> arguments() {
        return ARGUMENT.matcher(message).results().map(MatchResult::group).toList();
    }
}
