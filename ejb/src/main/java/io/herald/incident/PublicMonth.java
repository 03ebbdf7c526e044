package io.herald.incident;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the public knows of one month.
 *
 * @param incidents that ended in it, or began in it where they have not ended; newest first
 * @param older the next month back that had incidents
 * @param newer the next month on that had incidents
 */
public record PublicMonth(YearMonth month, List<PublicIncident> incidents, Optional<YearMonth> older,
        Optional<YearMonth> newer) {

    public PublicMonth {
        incidents = List.copyOf(incidents);
    }
}
