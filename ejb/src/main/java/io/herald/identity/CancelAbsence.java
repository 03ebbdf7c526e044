package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.Absence;
import io.herald.identity.domain.Absences;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The caller is there after all. An administrator may say so of anybody. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class CancelAbsence {

    private final Absences absences;
    private final AuditTrail audit;
    private final Caller caller;

    @SuppressWarnings("NullAway")
    protected CancelAbsence() {
        this(null, null, null);
    }

    @Inject
    public CancelAbsence(Absences absences, AuditTrail audit, Caller caller) {
        this.absences = absences;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws NotFoundException if there is no such absence, or it is somebody else's */
    public void handle(String id) {
        Absence absence = absences.find(id)
                .filter(found -> found.person().equals(caller.id()) || caller.hasRole(Role.ADMINISTRATOR))
                .orElseThrow(() -> new NotFoundException("absence", id));
        absences.remove(absence);
        audit.record("absence.cancelled", "user", absence.person().value(), Map.of("deputy",
                absence.deputy().value(), "from", absence.startsAt().toString(), "to", absence.endsAt().toString()));
    }
}
