package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that go out by mail: per language the e-mail variant, else the status page's.
 *
 * @param fallback whose variant people of other languages get: English, else the first language there is
 */
record MailVariants(List<Variant> variants, Language fallback) {

    static MailVariants of(List<Variant> all) {
        Map<Language, Variant> byLanguage = new TreeMap<>();
        put(byLanguage, all, ChannelKey.STATUS_PAGE);
        put(byLanguage, all, ChannelKey.EMAIL);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a publication needs words for the status page or for e-mail");
        }
        Language fallback = byLanguage.containsKey(Language.ENGLISH)
                ? Language.ENGLISH
                : byLanguage.keySet().iterator().next();
        return new MailVariants(List.copyOf(byLanguage.values()), fallback);
    }

    private static void put(Map<Language, PublicationRequest.Variant> byLanguage, List<Variant> all, ChannelKey key) {
        all.stream().filter(variant -> variant.channel().equals(key))
                .forEach(variant -> byLanguage.put(variant.language(), variant));
    }
}
