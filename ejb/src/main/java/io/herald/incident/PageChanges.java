package io.herald.incident;

import io.herald.incident.domain.PublicPage;
import io.herald.incident.domain.PublicPageChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Says that the public sees something else once this transaction commits; for use cases, not for callers. */
@Dependent
public class PageChanges {

    private final PublicPage page;
    private final Event<PublicPageChanged> news;

    @Inject
    public PageChanges(PublicPage page, Event<PublicPageChanged> news) {
        this.page = page;
        this.news = news;
    }

    public void announce() {
        page.raiseVersion();
        news.fire(new PublicPageChanged());
    }
}
