package io.herald.message;

import io.herald.channel.Channels;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.shared.Violation;
import io.herald.shared.Violations;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long words are for channels that limit them. */
@Dependent
class Lengths {

    private final Channels channels;

    @Inject
    Lengths(Channels channels) {
        this.channels = channels;
    }

    /** The variants of channels that limit their messages, each counted as its provider does. */
    SortedMap<VariantKey, Measure> of(Map<VariantKey, VariantText> variants) {
        SortedMap<VariantKey, Measure> measures = new TreeMap<>();
        variants.forEach((key, text) -> channels.find(key.channel()).filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .ifPresent(channel -> measures.put(key, channel.measure(text.title(), text.body(), key.language()))));
        return measures;
    }

    /** What no provider would take. */
    static List<Violation> tooLong(SortedMap<VariantKey, Measure> measures) {
        Violations violations = new Violations();
        measures.forEach((key, measure) -> violations.require(!measure.over(), "variants." + key + ".body",
                measure.complaint()));
        return violations.list();
    }
}
