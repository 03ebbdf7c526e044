package io.herald.followup;

import io.herald.incident.ReadPageSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the public page is. */
@Dependent
class Days {

    private final ReadPageSettings pageSettings;
    private final Clock clock;

    @Inject
    Days(ReadPageSettings pageSettings, Clock clock) {
        this.pageSettings = pageSettings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(pageSettings.handle().timeZone()));
    }
}
