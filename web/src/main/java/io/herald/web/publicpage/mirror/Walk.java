package io.herald.web.publicpage.mirror;

import io.herald.web.publicpage.html.Words;
import io.herald.web.publicpage.serving.Representation;
import io.herald.web.publicpage.serving.Resource;
import io.herald.web.publicpage.serving.Snapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The way along every link to what is in no snapshot. Can be left and taken up again, then with a newer snapshot. */
final class Walk {

    private static final int MOST_PAGES = 50_000;

    private final Set<String> seen;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins at what the snapshot holds. */
    Walk(Snapshot snapshot, StaticLinks links) {
        seen = new HashSet<>(snapshot.resources().keySet());
        for (Resource resource : snapshot.resources().values()) {
            follow(resource.choose(null), links);
        }
    }

    boolean isOver() {
        return open.isEmpty() || seen.size() >= MOST_PAGES;
    }

    /** The path of a page that was not visited. */
    String next() {
        return open.remove();
    }

    /** Goes on from there; also to the address without a language, which is the one that people share. */
    void arrived(String path, Representation page, StaticLinks links) {
        follow(page, links);
        Words.LANGUAGES.stream().map(language -> "/" + language.tag() + "/").filter(path::startsWith)
                .map(prefix -> path.substring(prefix.length() - 1)).filter(seen::add).forEach(open::add);
    }

    private void follow(Representation page, StaticLinks links) {
        if (page.isHtml()) {
            links.targets(page.text()).stream().filter(seen::add).forEach(open::add);
        }
    }
}
