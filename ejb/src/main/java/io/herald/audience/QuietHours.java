package io.herald.audience;

import io.herald.shared.ValidationException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a telephone is left in peace, by the clock of its owner; it may go over midnight. A text waits until they end,
 * unless the incident is one of those that wake everybody.
 *
 * @param from the first minute of peace
 * @param to the minute in which it ends; another one than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    /**
     * @param from as {@code 22:00}
     * @param zone a name of the IANA database with its region, such as {@code Europe/Paris}, or {@code UTC}: offsets
     *            mean the opposite to a database
     * @throws ValidationException for what is no time or no such zone, and for hours that end where they begin
     */
    public static QuietHours of(String from, String to, String zone) {
        if (!isZone(zone)) {
            throw new ValidationException("quiet", "must be two times and a time zone");
        }
        try {
            return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone)).checked();
        } catch (DateTimeException nonsense) {
            throw new ValidationException("quiet", "must be two times and a time zone");
        }
    }

    /** Whether Java and PostgreSQL mean the same by this name. */
    static boolean isZone(String name) {
        return name.equals("UTC") || name.contains("/") && !name.startsWith("SystemV/") && !name.startsWith("Etc/")
                && ZoneId.getAvailableZoneIds().contains(name);
    }

    /** @throws ValidationException when they end where they begin */
    QuietHours checked() {
        if (from.equals(to)) {
            throw new ValidationException("quietTo", "must differ from the beginning");
        }
        return this;
    }

    /** One line that {@link #parse} reads back. */
    public String wire() {
        return from + " " + to + " " + zone.getId();
    }

    public static QuietHours parse(String line) {
        String[] parts = line.split(" ", 3);
        return new QuietHours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]), ZoneId.of(parts[2]));
    }
}
