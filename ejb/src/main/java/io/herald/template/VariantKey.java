package io.herald.template;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import java.util.Comparator;

/** Which variant of a text: on this channel, in this language. Sorted by channel, then by language. */
public record VariantKey(ChannelKey channel, Language language) implements Comparable<VariantKey> {

    private static final Comparator<VariantKey> ORDER = Comparator.comparing(VariantKey::channel)
            .thenComparing(VariantKey::language);

    public static VariantKey statusPage(Language language) {
        return new VariantKey(ChannelKey.STATUS_PAGE, language);
    }

    public static VariantKey email(Language language) {
        return new VariantKey(ChannelKey.EMAIL, language);
    }

    @Override
    public int compareTo(VariantKey other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code email.fr}, which is also how violations name the variant. */
    @Override
    public String toString() {
        return channel + "." + language;
    }
}
