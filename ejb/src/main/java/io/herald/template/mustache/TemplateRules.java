package io.herald.template.mustache;

import io.herald.shared.Language;
import io.herald.shared.Violation;
import io.herald.shared.Violations;
import io.herald.template.BuiltIns;
import io.herald.template.PlaceholderSpec;
import io.herald.template.TextRules;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What has to hold for the texts of a template before anybody may read them as one: well-formed placeholders that are
 * declared, and the same placeholders in every variant, so that all channels and languages say the same facts.
 */
public final class TemplateRules {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_PLACEHOLDERS = 30;

    /** Of the facts that are always there, those that people act upon. */
    private static final Set<String> SHARED_FACTS = Set.of("components", "next_update", "starts_at", "ends_at");

    private final Map<VariantKey, VariantText> variants;
    private final List<PlaceholderSpec> placeholders;
    private final Set<String> declared;
    private final Violations violations = new Violations();

    private TemplateRules(Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders) {
        this.variants = new TreeMap<>(variants);
        this.placeholders = placeholders;
        this.declared = placeholders.stream().map(PlaceholderSpec::name).collect(Collectors.toSet());
    }

    /** @return what is wrong, by field: {@code variants.email.fr.body}, {@code placeholders.region.label} */
    public static List<Violation> check(Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders) {
        TemplateRules rules = new TemplateRules(variants, placeholders);
        rules.violations.addAll(TextRules.check(variants));
        rules.checkPlaceholders();
        Set<String> used = rules.checkTexts();
        rules.checkSameFacts(used);
        return rules.violations.list();
    }

    private void checkPlaceholders() {
        violations.require(placeholders.size() <= MOST_PLACEHOLDERS, "placeholders",
                "must be at most " + MOST_PLACEHOLDERS);
        Set<String> seen = new HashSet<>();
        for (PlaceholderSpec spec : placeholders) {
            String field = "placeholders." + spec.name();
            violations.require(NAME.matcher(spec.name()).matches(), field,
                    "must be lower-case letters, digits and underscores");
            violations.require(!BuiltIns.NAMES.contains(spec.name()) && !spec.name().equals("this"), field,
                    "is a name that is always there");
            violations.require(seen.add(spec.name()), field, "is declared twice");
            violations.text(spec.labels().getOrDefault(Language.ENGLISH, ""), LONGEST_LABEL, field + ".label");
            spec.labels().values().forEach(label -> violations.atMost(label, LONGEST_LABEL, field + ".label"));
            violations.require(spec.maxLength() >= 1 && spec.maxLength() <= PlaceholderSpec.MAX_LENGTH,
                    field + ".maxLength", "must be 1 to " + PlaceholderSpec.MAX_LENGTH);
        }
    }

    private Set<String> checkTexts() {
        Set<String> used = new TreeSet<>();
        variants.forEach((key, text) -> {
            checkText("variants." + key + ".title", text.title());
            checkText("variants." + key + ".body", text.body());
            used.addAll(namesIn(text));
        });
        declared.stream().filter(name -> !used.contains(name)).sorted()
                .forEach(name -> violations.require(false, "placeholders." + name, "is used in no text"));
        return used;
    }

    private void checkText(String field, String text) {
        MustacheText mustache = new MustacheText(text);
        mustache.malformed().forEach(
                piece -> violations.require(false, field, "holds a malformed placeholder near \"" + piece + "\""));
        mustache.names().stream().filter(name -> !declared.contains(name) && !BuiltIns.NAMES.contains(name))
                .forEach(name -> violations.require(false, field, "holds an unknown placeholder {{" + name + "}}"));
    }

    /** A brief channel may leave facts out, because the page that it links to says them all. */
    private void checkSameFacts(Set<String> used) {
        Set<String> facts = used.stream().filter(name -> declared.contains(name) || SHARED_FACTS.contains(name))
                .collect(Collectors.toSet());
        variants.forEach((key, text) -> facts.stream()
                .filter(name -> !key.channel().brief() && !namesIn(text).contains(name)).sorted()
                .forEach(name -> violations.require(false, "variants." + key,
                        "does not say {{" + name + "}}, which another variant does")));
    }

    private static Set<String> namesIn(VariantText text) {
        Set<String> names = new HashSet<>(new MustacheText(text.title()).names());
        names.addAll(new MustacheText(text.body()).names());
        return names;
    }
}
