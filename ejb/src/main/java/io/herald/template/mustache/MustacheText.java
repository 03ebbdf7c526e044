package io.herald.template.mustache;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders, {@code {{name}}}. Of Mustache's other tags (sections, partials, unescaped values, comments,
 * other delimiters) none is allowed, because an approver has to see at a glance what a text can say.
 */
public final class MustacheText {

    /** What may stand between the braces: a name, or one of the built-in names with a dot. */
    private static final Pattern TAG = Pattern
            .compile("(?<!\\{)\\{\\{\\s*([a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)\\s*}}(?!})");

    private static final Pattern ANY_BRACES = Pattern.compile("\\{\\{.{0,40}|}}", Pattern.DOTALL);

    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false).strictSections(true);

    private final String text;

    public MustacheText(String text) {
        this.text = text;
    }

    /** The placeholders in the text, sorted. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            names.add(tags.group(1));
        }
        return names;
    }

    /** Pieces that look like a placeholder but are none, as they stand in the text. */
    public List<String> malformed() {
        List<String> malformed = new ArrayList<>();
        Matcher braces = ANY_BRACES.matcher(TAG.matcher(text).replaceAll(" "));
        while (braces.find()) {
            malformed.add(braces.group());
        }
        return malformed;
    }

    /**
     * The text with the values in place of the placeholders. Values are put in as they are; braces in them mean
     * nothing.
     *
     * @param values by name; a placeholder without a value stays as it is
     * @throws IllegalStateException if the text is malformed
     */
    public String fill(Map<String, String> values) {
        if (!malformed().isEmpty()) {
            throw new IllegalStateException("malformed placeholders: " + malformed());
        }
        Map<String, String> all = new HashMap<>(values);
        names().forEach(name -> all.putIfAbsent(name, "{{" + name + "}}"));
        return COMPILER.compile(text).execute(new Flat(all));
    }

    /** Answers for names with a dot too, which JMustache would otherwise look up piece by piece. */
    private record Flat(Map<String, String> values) implements Mustache.CustomContext {

        @Override
        public @Nullable Object get(String name) {
            return values.get(name);
        }
    }
}
