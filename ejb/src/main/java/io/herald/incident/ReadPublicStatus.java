package io.herald.incident;

import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.PublicPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything the public page shows, in a constant number of queries. */
@Stateless
@PermitAll
public class ReadPublicStatus {

    /** How many incidents that are over the page, and Statuspage's API, look back to. */
    public static final int PAST_INCIDENTS = 50;

    private final PublicPage publicPage;
    private final ReadPageSettings pageSettings;
    private final ListComponents listComponents;
    private final Incidents incidents;
    private final PublicViews publicViews;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReadPublicStatus() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReadPublicStatus(PublicPage publicPage, ReadPageSettings pageSettings, ListComponents listComponents,
            Incidents incidents, PublicViews publicViews, Clock clock) {
        this.publicPage = publicPage;
        this.pageSettings = pageSettings;
        this.listComponents = listComponents;
        this.incidents = incidents;
        this.publicViews = publicViews;
        this.clock = clock;
    }

    public PublicStatus handle() {
        // read first: if something changes meanwhile, the next look at the version says so
        long version = publicPage.version();
        Map<Boolean, List<PublicIncident>> byEnd = publicViews.of(incidents.findPublic(PAST_INCIDENTS)).stream()
                .collect(Collectors.partitioningBy(incident -> incident.status().isOver()));
        return new PublicStatus(pageSettings.handle(), listComponents.handle(),
                byEnd.getOrDefault(false, List.of()), byEnd.getOrDefault(true, List.of()), clock.instant(), version);
    }
}
