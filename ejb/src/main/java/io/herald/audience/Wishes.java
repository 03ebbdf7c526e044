package io.herald.audience;

import io.herald.shared.Language;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a subscriber wants to hear of, and in which language.
 *
 * @param everything whatever is affected
 * @param components ids of components; incidents that affect one of them are wanted
 * @param groups ids of groups; incidents that affect a component of one of them are wanted
 * @param incidents ids of single incidents, wanted whatever they affect and however little, until they are over
 * @param minimumImpact of the incidents that are wanted for what they affect
 */
public record Wishes(Language language, boolean everything, Set<String> components, Set<String> groups,
        Set<String> incidents, MinimumImpact minimumImpact) {

    public Wishes {
        components = sorted(components);
        groups = sorted(groups);
        incidents = sorted(incidents);
    }

    public static Wishes everything(Language language) {
        return new Wishes(language, true, Set.of(), Set.of(), Set.of(), MinimumImpact.NONE);
    }

    public static Wishes incident(Language language, String incident) {
        return new Wishes(language, false, Set.of(), Set.of(), Set.of(incident), MinimumImpact.NONE);
    }

    /** Whether it is about single incidents and nothing else. */
    public boolean incidentsOnly() {
        return !everything && components.isEmpty() && groups.isEmpty() && !incidents.isEmpty();
    }

    public boolean nothing() {
        return !everything && components.isEmpty() && groups.isEmpty() && incidents.isEmpty();
    }

    /**
     * What holds once these were asked for by somebody who already has others: who asks about an incident wants to hear
     * of that one as well, who asks about anything else wants that instead.
     */
    public Wishes after(Wishes before) {
        Set<String> both = new TreeSet<>(before.incidents());
        both.addAll(incidents);
        return incidentsOnly()
                ? new Wishes(before.language(), before.everything(), before.components(), before.groups(), both,
                        before.minimumImpact())
                : new Wishes(language, everything, components, groups, both, minimumImpact);
    }

    private static Set<String> sorted(Set<String> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /** One line that {@link #parse} reads back; ids hold neither blanks nor semicolons. */
    public String wire() {
        return String.join(";", language.tag(), Boolean.toString(everything), String.join(" ", components),
                String.join(" ", groups), String.join(" ", incidents), minimumImpact.wire());
    }

    public static Wishes parse(String line) {
        List<String> parts = List.of(line.split(";", -1));
        return new Wishes(Language.of(parts.get(0)), Boolean.parseBoolean(parts.get(1)), ids(parts.get(2)),
                ids(parts.get(3)), ids(parts.get(4)), MinimumImpact.fromWire(parts.get(5)));
    }

    private static Set<String> ids(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }
}
