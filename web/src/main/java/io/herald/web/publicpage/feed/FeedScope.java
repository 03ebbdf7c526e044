package io.herald.web.publicpage.feed;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentView;
import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a feed is about: the whole page, or one component.
 *
 * @param stem path of the feed without the ending that names its format
 * @param entries incidents and maintenances, newest first, open ones included
 */
public record FeedScope(String stem, String title, List<FeedEntry> entries) {

    private static final int MOST_ENTRIES = 50;

    public static FeedScope page(PublicStatus status, Words words) {
        return new FeedScope(Links.HISTORY, words.get("historyTitle", status.page().name()),
                newest(status, named -> true));
    }

    public static FeedScope component(ComponentView component, PublicStatus status, Words words) {
        String subject = component.name() + " · " + status.page().name();
        return new FeedScope(Links.feed(component.id()), words.get("historyTitle", subject),
                entries(component, status));
    }

    /** What the feed of a component holds, in whatever format and language. */
    public static List<FeedEntry> entries(ComponentView component, PublicStatus status) {
        return newest(status, named -> named.contains(component.id()));
    }

    private static List<FeedEntry> newest(PublicStatus status, Predicate<List<ComponentId>> wanted) {
        Stream<FeedEntry> incidents = Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream())
                .filter(incident -> wanted.test(incident.components())).map(FeedEntry::of);
        Stream<FeedEntry> maintenances = status.maintenances().all().stream()
                .filter(maintenance -> wanted.test(maintenance.components())).map(FeedEntry::of);
        return Stream.concat(incidents, maintenances)
                .sorted(Comparator.comparing(FeedEntry::createdAt).reversed()).limit(MOST_ENTRIES).toList();
    }
}
