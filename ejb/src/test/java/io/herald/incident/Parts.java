package io.herald.incident;

import io.herald.incident.domain.PublicPageChanged;
import io.herald.incident.jpa.JpaComponents;
import io.herald.incident.jpa.JpaIncidents;
import io.herald.incident.jpa.JpaPublicPage;
import io.herald.testing.Observed;
import io.herald.testing.Session;
import java.time.Clock;

/** What other capabilities use of components, wired on a real database. */
public record Parts(NameComponents names, ShowMaintenance show, PageChanges pageChanges) {

    public static Parts in(Session session, MaintenanceBook maintenances, Clock clock) {
        JpaComponents components = session.repository(JpaComponents.class);
        PageChanges changes = new PageChanges(session.repository(JpaPublicPage.class),
                new Observed<PublicPageChanged>());
        Recovery recovery = new Recovery(session.repository(JpaIncidents.class), maintenances);
        return new Parts(new NameComponents(components), new ShowMaintenance(
                new ComponentChanges(components, new ToldComponents()), recovery, changes, clock),
                changes);
    }
}
