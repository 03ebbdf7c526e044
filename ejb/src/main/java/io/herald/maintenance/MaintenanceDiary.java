package io.herald.maintenance;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.MaintenanceLog;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what happened to a maintenance into its inner story and into the audit trail. */
@Dependent
class MaintenanceDiary {

    private final MaintenanceLog log;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MaintenanceDiary(MaintenanceLog log, AuditTrail audit, Caller caller, Clock clock) {
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param detail for the story, in plain words or data
     * @param proof further facts for the audit trail
     */
    void tell(Maintenance maintenance, MaintenanceKind kind, String detail, Map<String, String> proof) {
        log.add(maintenance.id(), clock.instant(), caller.displayName(), kind, detail);
        Map<String, String> facts = new LinkedHashMap<>(proof);
        facts.put("reference", maintenance.reference());
        audit.record("maintenance." + kind.wire(), "maintenance", maintenance.id().value(), facts);
    }
}
