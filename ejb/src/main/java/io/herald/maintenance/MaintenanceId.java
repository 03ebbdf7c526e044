package io.herald.maintenance;

import io.herald.incident.IncidentId;
import java.io.Serializable;

/** The id of planned maintenance, as in its public URL. */
public record MaintenanceId(String value) implements Serializable {

    /** The same id where incidents and maintenances are shown side by side. */
    public IncidentId inPublic() {
        return new IncidentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
