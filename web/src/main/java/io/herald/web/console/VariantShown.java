package io.herald.web.console;

import io.herald.channel.ChannelKey;
import io.herald.channel.Measure;
import io.herald.message.VariantView;
import io.herald.message.WordingDifference;
import io.herald.shared.Markdown;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exact words of one channel in one language as a page shows them, beside what they are compared with.
 *
 * @param before the wording to compare with; empty where there is none
 * @param measure how long the words are, where their channel limits them
 */
public record VariantShown(VariantKey key, VariantText text, Optional<VariantText> before,
        Optional<Measure> measure) {

    /** Words of which nobody counted the length. */
    public VariantShown(VariantKey key, VariantText text, Optional<VariantText> before) {
        this(key, text, before, Optional.empty());
    }

    /** The status page first: it is what every other channel points to. */
    public static final Comparator<VariantKey> READING_ORDER = Comparator
            .comparing((VariantKey key) -> !key.channel().equals(ChannelKey.STATUS_PAGE))
            .thenComparing(Comparator.naturalOrder());

    public static List<VariantShown> of(Collection<VariantView> variants) {
        return variants.stream().map(v -> new VariantShown(v.key(), v.text(), v.approved(), v.measure()))
                .sorted(Comparator.comparing(VariantShown::key, READING_ORDER)).toList();
    }

    /** Each text beside the one it replaces, where there is one. */
    public static List<VariantShown> of(Map<VariantKey, VariantText> now, Map<VariantKey, VariantText> before) {
        return now.entrySet().stream()
                .map(e -> new VariantShown(e.getKey(), e.getValue(), Optional.ofNullable(before.get(e.getKey()))))
                .sorted(Comparator.comparing(VariantShown::key, READING_ORDER)).toList();
    }

    /** @return a name that is unique within a message and fit for an HTML id */
    public String name() {
        return key.channel().value() + "-" + key.language().tag();
    }

    /** The body as readers see it: safe HTML from its Markdown. */
    public String html() {
        return Markdown.toHtml(text.body());
    }

    public boolean isCompared() {
        return before.isPresent();
    }

    public boolean isChanged() {
        return before.isPresent() && !before.get().equals(text);
    }

    public List<WordingDifference.Piece> titleDifference() {
        return WordingDifference.between(before.map(VariantText::title).orElse(""), text.title());
    }

    public List<WordingDifference.Piece> bodyDifference() {
        return WordingDifference.between(before.map(VariantText::body).orElse(""), text.body());
    }
}
