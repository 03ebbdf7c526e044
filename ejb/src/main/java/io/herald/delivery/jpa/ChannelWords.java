package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that go out on a channel: per language the channel's own variant, else the status page's, of which a
 * channel for brief messages takes the title alone.
 *
 * @param fallback whose variant people of other languages get: English, else the first language there is
 */
record ChannelWords(Map<Language, Variant> byLanguage, Language fallback) {

    /** @throws IllegalArgumentException when there are no words for the channel or the status page */
    static ChannelWords of(List<Variant> all, ChannelKey channel, boolean brief) {
        Map<Language, Variant> byLanguage = new TreeMap<>();
        all.stream().filter(variant -> variant.channel().equals(ChannelKey.STATUS_PAGE))
                .forEach(variant -> byLanguage.put(variant.language(), brief ? titleOf(variant) : variant));
        all.stream().filter(variant -> variant.channel().equals(channel))
                .forEach(variant -> byLanguage.put(variant.language(), variant));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a publication needs words for the status page or for " + channel);
        }
        return new ChannelWords(byLanguage,
                byLanguage.containsKey(Language.ENGLISH) ? Language.ENGLISH : byLanguage.keySet().iterator().next());
    }

    private static Variant titleOf(Variant variant) {
        return new Variant(variant.channel(), variant.language(), variant.title(), "");
    }

    /** The language in which somebody who prefers {@code wanted} is addressed. */
    Language languageFor(Language wanted) {
        Language base = Language.of(wanted.tag().split("-", 2)[0]);
        return byLanguage.containsKey(wanted) ? wanted : byLanguage.containsKey(base) ? base : fallback;
    }
}
