package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words that go out on a channel: per language the channel's own variant, else the status page's, of which a
 * {@linkplain ChannelKey#brief brief} channel takes the title alone.
 *
 * @param fallback what people of other languages get: English, else the first language there is
 */
record ChannelWords(Map<Language, Variant> byLanguage, Variant fallback) {

    /** @throws IllegalArgumentException when there are no words for the channel or the status page */
    static ChannelWords of(List<Variant> all, ChannelKey channel) {
        Map<Language, Variant> byLanguage = new TreeMap<>();
        all.stream().filter(variant -> variant.channel().equals(ChannelKey.STATUS_PAGE))
                .forEach(variant -> byLanguage.put(variant.language(), channel.brief() ? titleOf(variant) : variant));
        all.stream().filter(variant -> variant.channel().equals(channel))
                .forEach(variant -> byLanguage.put(variant.language(), variant));
        Variant fallback = Optional.ofNullable(byLanguage.get(Language.ENGLISH))
                .or(() -> byLanguage.values().stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "a publication needs words for the status page or for " + channel));
        return new ChannelWords(byLanguage, fallback);
    }

    private static Variant titleOf(Variant variant) {
        return new Variant(variant.channel(), variant.language(), variant.title(), "");
    }

    /** What somebody who prefers a language reads. */
    Variant variantFor(Language wanted) {
        Language base = Language.of(wanted.tag().split("-", 2)[0]);
        return byLanguage.getOrDefault(wanted, byLanguage.getOrDefault(base, fallback));
    }
}
