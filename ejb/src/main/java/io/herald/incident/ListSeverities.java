package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Severities;
import io.herald.incident.domain.Severity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The severities with their definitions and promises, worst first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListSeverities {

    private final Severities severities;

    @SuppressWarnings("NullAway")
    protected ListSeverities() {
        this(null);
    }

    @Inject
    public ListSeverities(Severities severities) {
        this.severities = severities;
    }

    public List<SeverityView> handle() {
        return severities.all().stream().map(Severity::view).toList();
    }
}
