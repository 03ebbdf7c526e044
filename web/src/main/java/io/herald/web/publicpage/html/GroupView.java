package io.herald.web.publicpage.html;

import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import java.util.List;
import java.util.Optional;

/**
 * A group of components.
 *
 * @param open whether its members show without a click
 */
record GroupView(String name, Optional<String> description, String tone, String word, boolean open,
        List<MemberView> components) {

    /** So many components can be taken in at a glance; beyond that, groups in which all is well are folded. */
    private static final int AT_A_GLANCE = 24;

    record MemberView(String name, Optional<String> description, String tone, String word,
            Optional<BarsView> bars) {}

    static List<GroupView> of(List<ComponentGroupView> groups, Bars bars, Words words) {
        int total = groups.stream().mapToInt(group -> group.components().size()).sum();
        return groups.stream().filter(group -> !group.components().isEmpty())
                .map(group -> of(group, total <= AT_A_GLANCE, bars, words)).toList();
    }

    private static GroupView of(ComponentGroupView group, boolean few, Bars bars, Words words) {
        ComponentStatus worst = group.components().stream().map(ComponentView::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        List<MemberView> members = group.components().stream().map(component -> member(component, bars, words))
                .toList();
        StateView state = StateView.of(group.name(), worst, words);
        return new GroupView(state.name(), group.description(), state.tone(), state.word(),
                few || worst != ComponentStatus.OPERATIONAL, members);
    }

    private static MemberView member(ComponentView component, Bars bars, Words words) {
        StateView state = StateView.of(component.name(), component.status(), words);
        return new MemberView(state.name(), component.description(), state.tone(), state.word(),
                bars.of(component));
    }
}
