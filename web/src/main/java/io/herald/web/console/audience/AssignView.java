package io.herald.web.console.audience;

import io.herald.audience.AssignAudiences;
import io.herald.audience.AudienceView;
import io.herald.audience.ListAudiences;
import io.herald.audience.MinimumImpact;
import io.herald.audience.SubscriberView;
import io.herald.audience.Wishes;
import io.herald.incident.ListComponents;
import io.herald.shared.Language;
import io.herald.web.faces.Results;
import io.herald.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom subscribers belong and what they asked for, in words; and one of them to be assigned anew. */
@Named
@ViewScoped
public class AssignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListAudiences list;

    @Inject
    ListComponents components;

    @Inject
    AssignAudiences assign;

    @Inject
    Results results;

    @Inject
    Texts text;

    private transient @Nullable Map<String, String> audiences;
    private transient @Nullable Map<String, String> parts;
    private @Nullable SubscriberView assigned;
    private String[] chosen = {};

    /** Names by id, in order. */
    private Map<String, String> audiences() {
        Map<String, String> known = audiences;
        if (known == null) {
            Language language = Language.of(text.locale().toLanguageTag());
            known = new LinkedHashMap<>();
            for (ListAudiences.Sized sized : list.handle()) {
                AudienceView audience = sized.audience();
                known.put(audience.id(), audience.name(language));
            }
            audiences = known;
        }
        return known;
    }

    private Map<String, String> parts() {
        Map<String, String> known = parts;
        if (known == null) {
            Map<String, String> names = new HashMap<>();
            components.handle().forEach(group -> {
                names.put(group.id().value(), group.name());
                group.components().forEach(component -> names.put(component.id().value(), component.name()));
            });
            known = names;
            parts = known;
        }
        return known;
    }

    /** Ids by name, as select items want them. */
    public Map<String, String> getAudiences() {
        Map<String, String> byName = new LinkedHashMap<>();
        audiences().forEach((id, name) -> byName.put(name, id));
        return byName;
    }

    public String names(SubscriberView subscriber) {
        return subscriber.audiences().stream().map(id -> audiences().getOrDefault(id, id)).sorted()
                .collect(Collectors.joining(", "));
    }

    /** "Payments, REST API · major or worse". */
    public String scope(SubscriberView subscriber) {
        Wishes wishes = subscriber.wishes();
        Stream<String> what = wishes.everything() ? Stream.of(text.get("subscriber.everything"))
                : Stream.concat(wishes.groups().stream(), wishes.components().stream())
                        .map(id -> parts().getOrDefault(id, id));
        String followed = wishes.incidents().isEmpty() ? ""
                : text.with("subscriber.followed", wishes.incidents().size());
        String words = Stream.concat(what, Stream.of(followed)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return wishes.minimumImpact() == MinimumImpact.NONE ? words
                : words + " · " + text.word(wishes.minimumImpact());
    }

    public void ask(SubscriberView subscriber) {
        assigned = subscriber;
        chosen = subscriber.audiences().toArray(String[]::new);
    }

    public void keep() {
        assigned = null;
    }

    public void save() {
        if (assigned != null) {
            assign.handle(assigned.id(), Set.copyOf(List.of(chosen)));
            assigned = null;
            results.done("subscriber.did.assigned");
        }
    }

    public @Nullable SubscriberView getAssigned() {
        return assigned;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
