package io.herald.message;

import io.herald.message.domain.Message;
import io.herald.channel.Measure;
import io.herald.shared.Violation;
import io.herald.shared.Violations;
import io.herald.template.BuiltIns;
import io.herald.template.Fallback;
import io.herald.template.Phase;
import io.herald.template.RenderWording;
import io.herald.template.TextRules;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the words of messages together, and recognises approved wording by rendering it again. */
@Dependent
class Composer {

    private final RenderWording renderWording;
    private final Lengths lengths;

    @Inject
    Composer(RenderWording renderWording, Lengths lengths) {
        this.renderWording = renderWording;
        this.lengths = lengths;
    }

    /** A message that is not written down yet; its template has to be the approved one. */
    Composition compose(Phase phase, MessageText text, BuiltIns facts) {
        Composition composition = recompose(phase, text, facts);
        List<Violation> violations = new ArrayList<>(composition.violations());
        composition.wording().filter(template -> !template.approved())
                .ifPresent(template -> violations.add(new Violation("template", "is not approved")));
        return new Composition(composition.variants(), composition.measures(), composition.wording(), violations);
    }

    /** Words for a message whose template may have been replaced meanwhile; a manager has to look at them then. */
    Composition recompose(Phase phase, MessageText text, BuiltIns facts) {
        Optional<RenderWording.Wording> wording = text.template()
                .map(template -> renderWording.handle(template, text.values(), facts));
        SortedMap<VariantKey, VariantText> rendered = wording.map(template -> template.rendering().variants())
                .orElseGet(TreeMap::new);
        SortedMap<VariantKey, VariantText> variants = edited(rendered, text.edits());
        SortedMap<VariantKey, Measure> measures = lengths.of(variants);
        List<Violation> violations = new ArrayList<>(violations(phase, text, wording, variants));
        violations.addAll(Lengths.tooLong(measures));
        return new Composition(variants, measures, wording, violations);
    }

    /**
     * The words as they are stored, compared with what the template says now with the values and facts stored beside
     * them.
     */
    Composition stored(Message message) {
        Optional<RenderWording.Wording> wording = message.template()
                .map(template -> renderWording.handle(template, message.values(), message.facts().builtIns()));
        return new Composition(message.variants(), lengths.of(message.variants()), wording,
                phaseViolations(message.moment().phase(), wording));
    }

    /** Whether the message may go out without asking anybody. */
    boolean isFree(Message message) {
        return message.isIntact() && message.facts().gatePolicy() == GatePolicy.APPROVED_WORDING_PUBLISHES
                && stored(message).isApprovedWording();
    }

    private static SortedMap<VariantKey, VariantText> edited(SortedMap<VariantKey, VariantText> rendered,
            Map<VariantKey, VariantText> edits) {
        SortedMap<VariantKey, VariantText> own = withoutFollowers(rendered);
        own.putAll(edits);
        SortedMap<VariantKey, VariantText> all = Fallback.complete(own);
        rendered.keySet().forEach(key -> Fallback.find(own, key).ifPresent(text -> all.putIfAbsent(key, text)));
        return all;
    }

    /**
     * Variants that only repeat another one are left out, so that they go on repeating it when it is changed by hand.
     */
    private static SortedMap<VariantKey, VariantText> withoutFollowers(SortedMap<VariantKey, VariantText> rendered) {
        SortedMap<VariantKey, VariantText> own = new TreeMap<>();
        rendered.forEach((key, text) -> {
            VariantKey page = VariantKey.statusPage(key.language());
            VariantKey followed = key.equals(page) ? VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE) : page;
            if (key.equals(followed) || !text.equals(rendered.get(followed))) {
                own.put(key, text);
            }
        });
        return own;
    }

    private static List<Violation> violations(Phase phase, MessageText text, Optional<RenderWording.Wording> wording,
            Map<VariantKey, VariantText> variants) {
        Violations violations = new Violations();
        violations.addAll(phaseViolations(phase, wording));
        wording.ifPresent(template -> violations.addAll(template.rendering().violations()));
        violations.require(wording.isPresent() || text.values().isEmpty(), "values",
                "must be empty where there is no template");
        new TreeMap<>(text.edits()).forEach((key, edit) -> violations.require(
                !edit.title().contains("{{") && !edit.body().contains("{{"), "variants." + key,
                "holds a placeholder that nobody will fill"));
        violations.addAll(TextRules.check(variants));
        return violations.list().stream().distinct().toList();
    }

    private static List<Violation> phaseViolations(Phase phase, Optional<RenderWording.Wording> wording) {
        return wording.filter(template -> template.phase() != phase)
                .map(template -> List.of(new Violation("template",
                        "is for messages of another phase: " + template.phase().wire())))
                .orElse(List.of());
    }
}
