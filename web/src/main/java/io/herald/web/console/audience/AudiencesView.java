package io.herald.web.console.audience;

import io.herald.audience.AudienceView;
import io.herald.audience.ListAudiences;
import io.herald.audience.Moment;
import io.herald.audience.RemoveAudience;
import io.herald.audience.SaveAudience;
import io.herald.audience.SubscriberKind;
import io.herald.incident.SeverityLevel;
import io.herald.shared.Language;
import io.herald.web.faces.Results;
import io.herald.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is told what: the audiences, and one of them to be changed. */
@Named
@ViewScoped
public class AudiencesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListAudiences list;

    @Inject
    SaveAudience save;

    @Inject
    RemoveAudience remove;

    @Inject
    Results results;

    @Inject
    Texts text;

    private transient @Nullable List<ListAudiences.Sized> audiences;
    private @Nullable AudienceForm form;

    public List<ListAudiences.Sized> getAudiences() {
        List<ListAudiences.Sized> known = audiences;
        if (known == null) {
            known = list.handle();
            audiences = known;
        }
        return known;
    }

    public void begin() {
        form = new AudienceForm();
    }

    public void edit(String id) {
        form = getAudiences().stream().map(ListAudiences.Sized::audience).filter(audience -> audience.id().equals(id))
                .findFirst().map(AudienceForm::new).orElse(null);
    }

    public void cancel() {
        form = null;
    }

    public void save() {
        if (form != null) {
            AudienceView audience = form.audience();
            save.handle(audience);
            results.done("audience.did.saved", name(audience));
            forget();
        }
    }

    public void remove() {
        if (form != null) {
            AudienceView audience = form.audience();
            remove.handle(audience.id());
            results.done("audience.did.removed", name(audience));
            forget();
        }
    }

    private void forget() {
        form = null;
        audiences = null;
    }

    public String name(AudienceView audience) {
        return audience.name(Language.of(text.locale().toLanguageTag()));
    }

    /** "E-mail: first word, update; SMS: first word". */
    public List<String> rules(AudienceView audience) {
        return audience.moments().entrySet().stream().map(rule -> rule(rule.getKey(), rule.getValue())).toList();
    }

    private String rule(SubscriberKind kind, Set<Moment> moments) {
        String when = moments.size() == Moment.values().length ? text.get("audience.always")
                : moments.stream().sorted().map(text::word).collect(Collectors.joining(", "));
        return text.word(kind) + ": " + when;
    }

    public Map<String, String> getMoments() {
        return Stream.of(Moment.values()).collect(Collectors.toMap(text::word, Moment::name, (one, other) -> one,
                LinkedHashMap::new));
    }

    public List<String> getSeverities() {
        return Stream.of(SeverityLevel.values()).map(SeverityLevel::wire).toList();
    }

    public @Nullable AudienceForm getForm() {
        return form;
    }
}
