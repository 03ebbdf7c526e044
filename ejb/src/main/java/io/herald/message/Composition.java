package io.herald.message;

import io.herald.channel.Measure;
import io.herald.shared.Violation;
import io.herald.template.RenderWording.Wording;
import io.herald.template.TextHash;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a message, put together from a template, values and changes by hand.
 *
 * @param measures of the variants whose channel limits its messages
 * @param wording what the template says with the same values; empty for free text
 * @param violations what is wrong, by field
 */
record Composition(SortedMap<VariantKey, VariantText> variants, SortedMap<VariantKey, Measure> measures,
        Optional<Wording> wording, List<Violation> violations) {

    Composition {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        violations = List.copyOf(violations);
    }

    /** Whether these are the words of an approved template, looked at in time, with nothing changed but the values. */
    boolean isApprovedWording() {
        return violations.isEmpty() && wording.filter(Wording::approved).filter(template -> !template.lapsed())
                .filter(template -> template.rendering().isFlawless())
                .filter(template -> template.rendering().variants().equals(variants)).isPresent();
    }

    List<VariantView> views() {
        Map<VariantKey, VariantText> approved = wording.filter(Wording::approved)
                .<Map<VariantKey, VariantText>>map(template -> template.rendering().variants()).orElse(Map.of());
        return variants.entrySet().stream()
                .map(variant -> new VariantView(variant.getKey(), variant.getValue(),
                        TextHash.ofVariant(variant.getKey(), variant.getValue()),
                        Optional.ofNullable(approved.get(variant.getKey())),
                        Optional.ofNullable(measures.get(variant.getKey()))))
                .toList();
    }
}
