package io.herald.template;

import io.herald.shared.Violation;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a template version says with given values.
 *
 * @param variants every variant that a message from this version holds, completed by the rules of {@link Fallback};
 *                 with violations, placeholders that could not be filled stand as {@code {{name}}}
 * @param violations what is wrong with the values, by field ({@code values.region}); none when the words may be used
 */
public record Rendering(SortedMap<VariantKey, VariantText> variants, List<Violation> violations) {

    public Rendering {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
        violations = List.copyOf(violations);
    }

    public boolean isFlawless() {
        return violations.isEmpty();
    }
}
