package io.herald.template;

import io.herald.channel.Channels;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.shared.Violation;
import io.herald.shared.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whether the words of a template fit into their channels. Placeholders count for nothing here: what is over the limit
 * without them fits with no values at all. With values, the message is measured when it is written.
 */
@Dependent
class Room {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}");

    private final Channels channels;

    @Inject
    Room(Channels channels) {
        this.channels = channels;
    }

    /** @return what no provider would take, by field: {@code variants.x.en.body} */
    List<Violation> check(Map<VariantKey, VariantText> variants) {
        Violations violations = new Violations();
        new TreeMap<>(variants).forEach((key, text) -> channels.find(key.channel()).filter(Measured.class::isInstance)
                .map(Measured.class::cast).ifPresent(channel -> {
                    Measure least = channel.measure(bare(text.title()), bare(text.body()), key.language());
                    violations.require(!least.over(), "variants." + key + ".body", least.complaint());
                }));
        return violations.list();
    }

    private static String bare(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("");
    }
}
