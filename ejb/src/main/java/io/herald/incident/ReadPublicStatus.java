package io.herald.incident;

import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.PublicPage;
import io.herald.incident.domain.StatusHistory;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything the public page shows, in a constant number of queries. */
@Stateless
@PermitAll
public class ReadPublicStatus {

    /** How many incidents that are over the page, and Statuspage's API, look back to. */
    public static final int PAST_INCIDENTS = 50;

    /** How many months of component history there are, the current one included. */
    public static final int MONTHS_OF_HISTORY = 12;

    private final PublicPage publicPage;
    private final ReadPageSettings pageSettings;
    private final ListComponents listComponents;
    private final Incidents incidents;
    private final PublicViews publicViews;
    private final MaintenanceBook maintenances;
    private final StatusHistory statusHistory;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ReadPublicStatus() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ReadPublicStatus(PublicPage publicPage, ReadPageSettings pageSettings, ListComponents listComponents,
            Incidents incidents, PublicViews publicViews, MaintenanceBook maintenances,
            StatusHistory statusHistory, Clock clock) {
        this.publicPage = publicPage;
        this.pageSettings = pageSettings;
        this.listComponents = listComponents;
        this.incidents = incidents;
        this.publicViews = publicViews;
        this.maintenances = maintenances;
        this.statusHistory = statusHistory;
        this.clock = clock;
    }

    public PublicStatus handle() {
        // read first: if something changes meanwhile, the next look at the version says so
        long version = publicPage.version();
        Map<Boolean, List<PublicIncident>> byEnd = publicViews.of(incidents.findPublic(PAST_INCIDENTS)).stream()
                .collect(Collectors.partitioningBy(incident -> incident.status().isOver()));
        PageSettings page = pageSettings.handle();
        return new PublicStatus(page, listComponents.handle(), byEnd.getOrDefault(false, List.of()),
                byEnd.getOrDefault(true, List.of()), maintenances.read(PAST_INCIDENTS),
                history(ZoneId.of(page.timeZone())), clock.instant(), version);
    }

    private ComponentHistory history(ZoneId zone) {
        Instant since = YearMonth.from(clock.instant().atZone(zone)).minusMonths(MONTHS_OF_HISTORY - 1L).atDay(1)
                .atStartOfDay(zone).toInstant();
        return new ComponentHistory(since, statusHistory.troublesSince(since).stream()
                .collect(Collectors.groupingBy(StatusSpan::component)));
    }
}
