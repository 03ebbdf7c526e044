package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.StatusHistory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;

/** What was wrong with the components since some moment, from which {@link Uptime} is computed. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ReadComponentHistory {

    private final StatusHistory history;

    @SuppressWarnings("NullAway")
    protected ReadComponentHistory() {
        this(null);
    }

    @Inject
    public ReadComponentHistory(StatusHistory history) {
        this.history = history;
    }

    public ComponentHistory handle(Instant since) {
        return new ComponentHistory(since, history.troublesSince(since).stream()
                .collect(Collectors.groupingBy(StatusSpan::component)));
    }
}
