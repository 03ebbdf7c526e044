package io.herald.web.faces;

import io.herald.incident.SeverityView;
import io.herald.incident.TimelineEntryView;
import io.herald.incident.TimelineKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sentences in the language of the person at the keyboard: {@code #{text['approval.title']}} in pages,
 * {@link #with} where numbers or names go in. A missing key shows itself as {@code ???key???} and fails a test.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Inject
    Preferences preferences;

    @Override
    public String get(Object key) {
        String sentence = sentences().get(String.valueOf(key));
        return sentence == null ? "???" + key + "???" : sentence;
    }

    @Override
    public boolean containsKey(Object key) {
        return sentences().containsKey(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return sentences().entrySet();
    }

    /** Fills {@code {0}}, {@code {1,choice,...}} of the sentence; numbers and dates as the language writes them. */
    public String with(String key, Object... arguments) {
        return new MessageFormat(get(key), locale()).format(arguments);
    }

    /** The word for a constant of our enumerations, key {@code <typeName>.<constant>} in the bundle {@code words}. */
    public String word(Object constant) {
        return constant == null ? "" : get(Looks.key(constant));
    }

    /** The name of a language, in the person's own. */
    public String language(String tag) {
        return get("language." + tag);
    }

    public String channel(String key) {
        return containsKey("channel." + key) ? get("channel." + key) : key;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** A severity with its name on the first line and its written definition below. */
    public String severity(SeverityView severity) {
        var language = preferences.language();
        return severity.level() + " · " + severity.names().get(language) + "\n"
                + severity.definitions().get(language);
    }

    /** What the domain says is wrong, in the person's language where we know the sentence. */
    public String violation(String english) {
        String key = "violation." + NUMBER.matcher(english).replaceAll("#").replaceAll("[^A-Za-z#]+", "_");
        Object[] numbers = NUMBER.matcher(english).results().map(MatchResult::group).toArray();
        return containsKey(key) ? with(key, numbers) : english;
    }

    /** What a timeline entry says beside its kind; plans are kept as bare figures and become a sentence here. */
    public String timeline(TimelineEntryView entry) {
        String[] figures = entry.detail().split(" / ");
        return entry.kind() == TimelineKind.PLANNED && figures.length == 3
                ? with("timeline.planned", (Object[]) figures)
                : entry.detail();
    }

    /** "Ada, Grace and Linus". */
    public String list(Collection<String> names) {
        var all = names.stream().sorted().toList();
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " " + get("list.and") + " " + all.getLast();
    }

    public String names(Map<?, String> people) {
        return list(people.values());
    }

    public Locale locale() {
        return preferences.getLocale();
    }

    private Map<String, String> sentences() {
        return Catalogue.of(locale());
    }
}
