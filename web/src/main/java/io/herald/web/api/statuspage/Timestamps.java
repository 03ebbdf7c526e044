package io.herald.web.api.statuspage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Statuspage's form of a point in time: ISO 8601, always with milliseconds, here always in UTC. */
public final class Timestamps {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Timestamps() {}

    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
