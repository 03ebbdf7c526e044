package io.herald.web.publicpage.feed;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.serving.CachePolicy;
import io.herald.web.publicpage.serving.Representation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One history in every format. */
public final class Feeds {

    private Feeds() {}

    /** What the paths of feeds end in. */
    public static final List<String> ENDINGS = List.of(".atom", ".rss", ".json");

    /**
     * The feeds by the ending of their path.
     *
     * @param markdown makes sanitised HTML of CommonMark
     */
    public static Map<String, Representation> of(PageSettings page, FeedScope scope, Language language,
            UnaryOperator<String> markdown) {
        return ENDINGS.stream().collect(Collectors.toMap(Function.identity(),
                ending -> one(ending, page, scope, language, markdown)));
    }

    /** @param ending one of {@link #ENDINGS} */
    public static Representation one(String ending, PageSettings page, FeedScope scope, Language language,
            UnaryOperator<String> markdown) {
        return switch (ending) {
            case ".atom" -> feed("application/atom+xml", language, new AtomFeed(language, markdown).of(page, scope));
            case ".rss" -> feed("application/rss+xml", language, new RssFeed(language, markdown).of(page, scope));
            case ".json" -> feed("application/feed+json", language, new JsonFeed(language, markdown).of(page, scope));
            default -> throw new IllegalArgumentException("no feed ends in " + ending);
        };
    }

    private static Representation feed(String type, Language language, String text) {
        return Representation.of(type + ";charset=UTF-8", Optional.of(language), CachePolicy.CHANGING, text);
    }
}
