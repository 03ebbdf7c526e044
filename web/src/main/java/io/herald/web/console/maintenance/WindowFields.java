package io.herald.web.console.maintenance;

import io.herald.maintenance.MaintenanceWindow;
import io.herald.shared.ValidationException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a window as people type them: two local times and the zone they are in. */
public class WindowFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")
                    || id.equals("UTC"))
            .sorted().toList();

    private @Nullable String startsAt;
    private @Nullable String endsAt;
    private String timeZone = "UTC";

    static WindowFields of(MaintenanceWindow window) {
        WindowFields fields = new WindowFields();
        fields.timeZone = window.zone().getId();
        fields.startsAt = local(window.start(), window.zone());
        fields.endsAt = local(window.end(), window.zone());
        return fields;
    }

    private static String local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** @throws ValidationException naming the field that is not a time */
    MaintenanceWindow window() {
        ZoneId zone = ZoneId.of(timeZone);
        return new MaintenanceWindow(instant("startsAt", startsAt, zone), instant("endsAt", endsAt, zone), zone);
    }

    /** Empty while something is missing or half typed. */
    Optional<MaintenanceWindow> complete() {
        try {
            return Optional.of(window());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String field, @Nullable String typed, ZoneId zone) {
        if (typed == null || typed.isBlank()) {
            throw new ValidationException(field, "must not be empty");
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new ValidationException(field, "must be a time such as 2026-03-14T13:05 or 2026-03-14T13:05:00Z");
        }
    }

    public List<String> getZones() {
        return ZONES.contains(timeZone) ? ZONES
                : Stream.concat(Stream.of(timeZone), ZONES.stream()).toList();
    }

    public @Nullable String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(@Nullable String endsAt) {
        this.endsAt = endsAt;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
