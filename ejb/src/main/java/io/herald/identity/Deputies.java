package io.herald.identity;

import io.herald.identity.domain.Absence;
import io.herald.identity.domain.Absences;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Who stands in for whom at this moment. */
@Stateless
@PermitAll
@WorkflowStep
public class Deputies {

    private final Absences absences;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected Deputies() {
        this(null, null);
    }

    @Inject
    public Deputies(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    /** @return the deputy of each person who is away */
    public Map<UserId, UserId> now() {
        Instant now = clock.instant();
        return absences.notOver(now).stream().filter(absence -> !now.isBefore(absence.startsAt()))
                .collect(Collectors.toMap(Absence::person, Absence::deputy, (one, other) -> one));
    }
}
