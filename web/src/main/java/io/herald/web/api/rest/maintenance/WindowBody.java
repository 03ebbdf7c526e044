package io.herald.web.api.rest.maintenance;

import io.herald.maintenance.MaintenanceWindow;
import io.herald.shared.ValidationException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A window on the wire. */
@Schema(name = "Window", description = "When work is planned")
public record WindowBody(Instant startsAt, Instant endsAt, @Schema(
        description = "Name of an IANA time zone: a window that repeats keeps its time of day there; UTC, when"
                + " left out") Optional<String> timeZone) {

    MaintenanceWindow toWindow() {
        try {
            return new MaintenanceWindow(startsAt, endsAt, ZoneId.of(timeZone.orElse("UTC")));
        } catch (DateTimeException e) {
            throw new ValidationException("timeZone", "is not the name of a time zone, such as Europe/Paris");
        }
    }
}
