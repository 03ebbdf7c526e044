package io.herald.web.publicpage.feed;

import io.herald.incident.ComponentView;
import io.herald.incident.PublicIncident;
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
 * @param incidents newest first, open ones included
 */
public record FeedScope(String stem, String title, List<PublicIncident> incidents) {

    private static final int MOST_ENTRIES = 50;

    public static FeedScope page(PublicStatus status, Words words) {
        return new FeedScope(Links.HISTORY, words.get("historyTitle", status.page().name()),
                newest(status, incident -> true));
    }

    public static FeedScope component(ComponentView component, PublicStatus status, Words words) {
        String subject = component.name() + " · " + status.page().name();
        return new FeedScope(Links.feed(component.id()), words.get("historyTitle", subject),
                newest(status, incident -> incident.components().contains(component.id())));
    }

    private static List<PublicIncident> newest(PublicStatus status, Predicate<PublicIncident> wanted) {
        return Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream()).filter(wanted)
                .sorted(Comparator.comparing(PublicIncident::createdAt).reversed()).limit(MOST_ENTRIES).toList();
    }
}
