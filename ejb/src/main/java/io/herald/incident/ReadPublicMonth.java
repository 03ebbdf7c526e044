package io.herald.incident;

import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.PublicPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** The incidents of one month in the page's zone, however long ago it was. */
@Stateless
@PermitAll
public class ReadPublicMonth {

    private final PublicPage publicPage;
    private final Incidents incidents;
    private final PublicViews publicViews;

    @SuppressWarnings("NullAway")
    protected ReadPublicMonth() {
        this(null, null, null);
    }

    @Inject
    public ReadPublicMonth(PublicPage publicPage, Incidents incidents, PublicViews publicViews) {
        this.publicPage = publicPage;
        this.incidents = incidents;
        this.publicViews = publicViews;
    }

    public PublicMonth handle(YearMonth month) {
        ZoneId zone = publicPage.page().zone();
        Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return new PublicMonth(month, publicViews.of(incidents.findPublicBetween(from, to)),
                incidents.lastPublicBefore(from).map(at -> YearMonth.from(at.atZone(zone))),
                incidents.firstPublicFrom(to).map(at -> YearMonth.from(at.atZone(zone))));
    }
}
