package io.herald.web.publicpage.html;

import io.herald.audience.MinimumImpact;
import io.herald.audience.Wishes;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentView;
import io.herald.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields by which somebody chooses what to hear of.
 *
 * @param everything rather than the parts that are chosen below
 * @param followed single incidents, each wanted already
 */
record ChoiceView(boolean everything, List<GroupOption> groups, List<Option> followed, List<Option> impacts,
        List<Option> languages) {

    /** One thing to choose. */
    record Option(String id, String name, boolean chosen) {}

    /** A group of components, as a whole or one by one. */
    record GroupOption(String id, String name, boolean chosen, List<Option> members) {}

    boolean hasParts() {
        return !groups.isEmpty();
    }

    boolean hasFollowed() {
        return !followed.isEmpty();
    }

    static ChoiceView of(Wishes wishes, List<ComponentGroupView> groups, List<Option> followed, Words words) {
        return new ChoiceView(wishes.everything(),
                groups.stream().filter(group -> !group.components().isEmpty())
                        .map(group -> group(group, wishes)).toList(),
                followed,
                Stream.of(MinimumImpact.values()).map(impact -> new Option(impact.wire(),
                        words.get("choiceImpact." + impact.wire()), impact == wishes.minimumImpact())).toList(),
                Words.LANGUAGES.stream().map(language -> language(language, wishes.language())).toList());
    }

    private static GroupOption group(ComponentGroupView group, Wishes wishes) {
        return new GroupOption(group.id().value(), group.name(), wishes.groups().contains(group.id().value()),
                group.components().stream().map(component -> member(component, wishes.components())).toList());
    }

    private static Option member(ComponentView component, Set<String> chosen) {
        return new Option(component.id().value(), component.name(), chosen.contains(component.id().value()));
    }

    private static Option language(Language language, Language chosen) {
        return new Option(language.tag(), Frames.ownName(language),
                chosen.tag().split("-", 2)[0].equals(language.tag()));
    }
}
