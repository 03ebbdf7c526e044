package io.herald.template.mustache;

import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.template.BuiltIns;
import io.herald.template.Fallback;
import io.herald.template.PlaceholderSpec;
import io.herald.template.Rendering;
import io.herald.template.TextRules;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills values and facts into the texts of a template. It is a pure function: whoever renders again with the same
 * texts, values and facts gets the same words, which is how approved wording is recognised.
 */
public final class Renderer {

    /** Facts that only planned maintenance has. */
    private static final Set<String> PLANNED = Set.of("maintenance.title", "maintenance.reference", "starts_at",
            "ends_at");

    private final Map<VariantKey, VariantText> texts;
    private final List<PlaceholderSpec> placeholders;

    /**
     * @param texts as written, well-formed
     * @param placeholders all that occur in the texts beside the built-in names
     */
    public Renderer(Map<VariantKey, VariantText> texts, List<PlaceholderSpec> placeholders) {
        this.texts = Map.copyOf(texts);
        this.placeholders = List.copyOf(placeholders);
    }

    public Rendering render(Map<String, String> values, BuiltIns facts) {
        Map<String, PlaceholderValue> known = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        placeholders.forEach(spec -> understand(spec, values.getOrDefault(spec.name(), ""), facts, known, violations));
        violations.addAll(unknown(values.keySet()));
        known.putAll(understood(facts));
        if (facts.endsAt().isEmpty() && PLANNED.stream().anyMatch(this::uses)) {
            violations.add(new Violation("template", "is for maintenance that is planned"));
        }
        if (!known.containsKey("next_update") && uses("next_update")) {
            violations.add(new Violation("nextUpdateMinutes", "must be given, because the template promises it"));
        }
        SortedMap<VariantKey, VariantText> own = new TreeMap<>();
        texts.forEach((key, text) -> own.put(key, filled(key.language(), text, known)));
        if (violations.isEmpty()) {
            violations.addAll(TextRules.check(own));
        }
        return new Rendering(Fallback.complete(own), violations);
    }

    private static void understand(PlaceholderSpec spec, String typed, BuiltIns facts,
            Map<String, PlaceholderValue> known, List<Violation> violations) {
        if (typed.isBlank()) {
            known.put(spec.name(), new PlaceholderValue.Words(""));
            if (spec.required()) {
                known.remove(spec.name());
                violations.add(new Violation("values." + spec.name(), "must not be empty"));
            }
            return;
        }
        try {
            known.put(spec.name(), new ValueParser(facts.timeZone()).parse(spec, typed));
        } catch (ValidationException e) {
            violations.addAll(e.violations());
        }
    }

    private List<Violation> unknown(Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        placeholders.forEach(spec -> unknown.remove(spec.name()));
        return unknown.stream().map(name -> new Violation("values." + name, "is not asked for by the template"))
                .toList();
    }

    private static Map<String, PlaceholderValue> understood(BuiltIns facts) {
        Map<String, PlaceholderValue> known = new HashMap<>();
        known.put("incident.title", new PlaceholderValue.Words(facts.incidentTitle()));
        known.put("incident.reference", new PlaceholderValue.Words(facts.incidentReference()));
        known.put("components", new PlaceholderValue.Names(facts.components()));
        known.put("started_at", new PlaceholderValue.Moment(facts.startedAt(), facts.timeZone()));
        known.put("page_url", new PlaceholderValue.Link(facts.pageUrl()));
        facts.endsAt().ifPresent(end -> {
            known.put("maintenance.title", new PlaceholderValue.Words(facts.incidentTitle()));
            known.put("maintenance.reference", new PlaceholderValue.Words(facts.incidentReference()));
            known.put("starts_at", new PlaceholderValue.Moment(facts.startedAt(), facts.timeZone()));
            known.put("ends_at", new PlaceholderValue.Moment(end, facts.timeZone()));
        });
        facts.nextUpdateAt().ifPresent(
                at -> known.put("next_update", new PlaceholderValue.Moment(at, facts.timeZone())));
        return known;
    }

    private boolean uses(String name) {
        Set<String> used = new HashSet<>();
        texts.values().forEach(text -> {
            used.addAll(new MustacheText(text.title()).names());
            used.addAll(new MustacheText(text.body()).names());
        });
        return used.contains(name);
    }

    private static VariantText filled(Language language, VariantText text, Map<String, PlaceholderValue> known) {
        return new VariantText(new MustacheText(text.title()).fill(words(known, value -> value.inTitle(language))),
                new MustacheText(text.body()).fill(words(known, value -> value.inBody(language))));
    }

    private static Map<String, String> words(Map<String, PlaceholderValue> known,
            Function<PlaceholderValue, String> form) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> form.apply(entry.getValue())));
    }
}
