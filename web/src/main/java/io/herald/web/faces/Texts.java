package io.herald.web.faces;

import io.herald.channel.Measure;
import io.herald.incident.SeverityView;
import io.herald.incident.TimelineEntryView;
import io.herald.maintenance.MaintenanceEntryView;
import io.herald.shared.Violation;
import io.herald.template.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences in the language of the person at the keyboard: {@code #{text['approval.title']}} in pages,
 * {@link #with} where numbers or names go in. A missing key shows itself as {@code ???key???} and fails a test.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

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

    /** The name of a group of approvers; its key where nobody wrote one. */
    public String group(String key) {
        return containsKey("group." + key) ? get("group." + key) : key;
    }

    /** The label of a channel's setting: {@code channel.slack.bot.token}; its bare words where nobody wrote one. */
    public String setting(String channel, String name) {
        String key = "channel." + channel + "." + name;
        return containsKey(key) ? get(key)
                : Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('.', ' ');
    }

    /** What to write into a setting; empty where its label says enough. */
    public String help(String channel, String name) {
        String key = "channel." + channel + "." + name + ".help";
        return containsKey(key) ? get(key) : "";
    }

    /** One of the values of a setting; the value itself where it has no name of its own. */
    public String choice(String channel, String name, String value) {
        String key = "channel." + channel + "." + name + "." + value;
        return containsKey(key) ? get(key) : value;
    }

    /** "240 of 280 characters", with the number of parts where there can be several. */
    public String measure(Measure measure) {
        String length = with("measure.length", measure.length(), measure.limit(), get("measure." + measure.unit()));
        return measure.parts() > 1 ? length + " · " + with("measure.parts", measure.parts()) : length;
    }

    /** Why a delivery stands where it stands, in the person's language where we know it; empty where nobody said. */
    public String reason(@Nullable Object reason) {
        Object given = reason instanceof Optional<?> perhaps ? perhaps.orElse(null) : reason;
        String english = given == null ? "" : String.valueOf(given);
        String key = "reason." + english.strip().replaceAll("[^A-Za-z]+", "_");
        return containsKey(key) ? get(key) : english;
    }

    /** Why a subscriber is told no more. */
    public String quarantine(Optional<String> reason) {
        QuarantineReason why = QuarantineReason.of(reason.orElse(""));
        return with(why.key(), why.detail());
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

    /** What the domain says is wrong, in the person's language. A test knows every sentence of the domain. */
    public String violation(String english) {
        Violation violation = new Violation("", english);
        String key = "violation." + violation.code();
        return containsKey(key) ? with(key, violation.arguments().toArray()) : english;
    }

    /** What a timeline entry says beside its kind; bare figures and names become a sentence here. */
    public String timeline(TimelineEntryView entry) {
        return switch (entry.kind()) {
            case PLANNED -> told("timeline.planned", entry.detail().split(" / "), 3, entry);
            case LEADS_CHANGED -> told("timeline.leads", entry.detail().split(", "), 2, entry);
            default -> entry.detail();
        };
    }

    /** What an entry of a maintenance's story says beside its kind; a step of the words gets its name here. */
    public String detail(MaintenanceEntryView entry) {
        return switch (entry.kind()) {
            case MESSAGE_PUBLISHED, WORDS_MISSING -> word(Phase.fromWire(entry.detail()));
            default -> entry.detail();
        };
    }

    private String told(String sentence, String[] parts, int wanted, TimelineEntryView entry) {
        return parts.length == wanted ? with(sentence, (Object[]) parts) : entry.detail();
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
