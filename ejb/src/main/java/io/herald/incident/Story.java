package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Timeline;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what happened to an incident into its timeline, for the people who work on it, and into the audit trail. */
@Dependent
class Story {

    private final Timeline timeline;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Story(Timeline timeline, AuditTrail audit, Caller caller, Clock clock) {
        this.timeline = timeline;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param detail for the timeline, in plain words or data
     * @param proof further facts for the audit trail
     */
    void tell(Incident incident, TimelineKind kind, String detail, Map<String, String> proof) {
        timeline.add(incident.id(), clock.instant(), caller.displayName(), kind, detail);
        Map<String, String> facts = new LinkedHashMap<>(proof);
        facts.put("reference", incident.reference());
        audit.record("incident." + kind.wire(), "incident", incident.id().value(), facts);
    }
}
