package io.herald.template;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which words a variant shows that has none of its own, so that every text is complete on every channel in each of its
 * languages. A reader's language counts more than a channel's own words: the first of these that exists is taken,
 * <ol>
 * <li>the channel's words in the language,
 * <li>the status page's words in the language,
 * <li>the channel's words in the default language,
 * <li>the status page's words in the default language.
 * </ol>
 * Of the status page's words, a {@linkplain ChannelKey#brief brief} channel says the title alone; the page that it
 * links to says the rest. Channels beside e-mail and the status page get their words when the message goes out.
 */
public final class Fallback {

    /** Every text has status page words in this language. */
    public static final Language DEFAULT_LANGUAGE = Language.ENGLISH;

    /** The channels that every text has a variant for. */
    public static final List<ChannelKey> CHANNELS = List.of(ChannelKey.EMAIL, ChannelKey.STATUS_PAGE);

    /** The channels that a text may have words of its own for; {@link #CHANNELS} and those that can do without. */
    public static final List<ChannelKey> OWN_WORDS = List.of(ChannelKey.STATUS_PAGE, ChannelKey.EMAIL, ChannelKey.SMS,
            ChannelKey.SLACK, ChannelKey.TEAMS, ChannelKey.MATTERMOST, ChannelKey.MATRIX, ChannelKey.XMPP,
            ChannelKey.MASTODON,
            ChannelKey.BLUESKY, ChannelKey.X);

    private Fallback() {}

    /** The words for a variant, if any of the rules gives some. */
    public static Optional<VariantText> find(Map<VariantKey, VariantText> own, VariantKey key) {
        return Stream.of(key, VariantKey.statusPage(key.language()), new VariantKey(key.channel(), DEFAULT_LANGUAGE),
                VariantKey.statusPage(DEFAULT_LANGUAGE)).filter(own::containsKey).findFirst().map(own::get);
    }

    /** Each channel in each language that occurs in the text. */
    public static SortedMap<VariantKey, VariantText> complete(Map<VariantKey, VariantText> own) {
        SortedMap<VariantKey, VariantText> complete = new TreeMap<>(own);
        for (Language language : languages(own)) {
            for (ChannelKey channel : CHANNELS) {
                VariantKey key = new VariantKey(channel, language);
                find(own, key).ifPresent(text -> complete.put(key, text));
            }
        }
        return complete;
    }

    private static SortedSet<Language> languages(Map<VariantKey, VariantText> own) {
        SortedSet<Language> languages = new TreeSet<>();
        own.keySet().forEach(key -> languages.add(key.language()));
        return languages;
    }
}
