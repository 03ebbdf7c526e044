package io.herald.web.publicpage;

import io.herald.incident.IncidentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMonth;
import java.time.YearMonth;
import java.util.Optional;

/** What lies too far back to be in every snapshot, read when somebody asks. */
public interface Past {

    /** Empty if nothing was ever published about it. */
    Optional<PublicIncident> incident(IncidentId id);

    /** Empty if there is none, or nothing was ever published about it. */
    Optional<PublicMaintenance> maintenance(IncidentId id);

    PublicMonth month(YearMonth month);
}
