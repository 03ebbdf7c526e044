package io.herald.web.publicpage.feed;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.serving.CachePolicy;
import io.herald.web.publicpage.serving.Representation;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One history in every format. */
public final class Feeds {

    private Feeds() {}

    /**
     * The feeds by the ending of their path.
     *
     * @param markdown makes sanitised HTML of CommonMark
     */
    public static Map<String, Representation> of(PageSettings page, FeedScope scope, Language language,
            UnaryOperator<String> markdown) {
        return Map.of(
                ".atom", feed("application/atom+xml", language, new AtomFeed(language, markdown).of(page, scope)),
                ".rss", feed("application/rss+xml", language, new RssFeed(language, markdown).of(page, scope)),
                ".json", feed("application/feed+json", language, new JsonFeed(language, markdown).of(page, scope)));
    }

    private static Representation feed(String type, Language language, String text) {
        return Representation.of(type + ";charset=UTF-8", Optional.of(language), CachePolicy.CHANGING, text);
    }
}
