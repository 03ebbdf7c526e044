package io.herald.web.publicpage;

import io.herald.incident.IncidentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMonth;
import io.herald.incident.ReadPublicIncident;
import io.herald.incident.ReadPublicMonth;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.ReadPublicMaintenance;
import java.time.YearMonth;
import java.util.Optional;

/** {@link Past} by the use cases that read it. */
record PastInDatabase(ReadPublicIncident readIncident, ReadPublicMaintenance readMaintenance, ReadPublicMonth readMonth)
        implements
            Past {

    @Override
    public Optional<PublicIncident> incident(IncidentId id) {
        return readIncident.handle(id);
    }

    @Override
    public Optional<PublicMaintenance> maintenance(IncidentId id) {
        return readMaintenance.handle(new MaintenanceId(id.value()));
    }

    @Override
    public PublicMonth month(YearMonth month) {
        return readMonth.handle(month);
    }
}
