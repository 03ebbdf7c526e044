package io.herald.incident.domain;

import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.SeverityLevel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is known when an incident is declared, checked and completed by defaults. */
public record Declaration(String title, IncidentKind kind, SeverityLevel severity, Impact impact,
        Map<ComponentId, ComponentStatus> components, UserId incidentLead, UserId communicationsLead,
        UserId declaredBy, String source, Optional<String> externalReference, Instant startedAt) {

    /** The severity whose promises hold. */
    public SeverityLevel planLevel() {
        return Incident.planLevel(kind, severity);
    }
}
