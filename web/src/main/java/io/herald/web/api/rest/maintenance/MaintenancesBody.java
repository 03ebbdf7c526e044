package io.herald.web.api.rest.maintenance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The maintenances on the wire. */
@Schema(name = "Maintenances", description = "Planned or on, the next one first; and the last hundred that are over")
public record MaintenancesBody(List<MaintenanceRow> open, List<MaintenanceRow> over) {}
