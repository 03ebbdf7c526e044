package io.herald.identity;

import io.herald.audit.AuditTrail;
import io.herald.identity.domain.Absence;
import io.herald.identity.domain.Absences;
import io.herald.identity.domain.User;
import io.herald.identity.domain.Users;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Says when the caller is away, and who stands in for them. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class AnnounceAbsence {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Absences absences;
    private final Users users;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected AnnounceAbsence() {
        this(null, null, null, null, null);
    }

    @Inject
    public AnnounceAbsence(Absences absences, Users users, AuditTrail audit, Caller caller, Clock clock) {
        this.absences = absences;
        this.users = users;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param deputy an active person who may decide whatever the caller may decide */
    public record Command(UserId deputy, Instant startsAt, Instant endsAt) {}

    /**
     * @return the id of the absence
     * @throws io.herald.shared.ValidationException if the times are wrong or overlap another absence of the caller, or
     *                 the deputy may not stand in
     */
    public String handle(Command command) {
        Instant now = clock.instant();
        Set<String> deputyRoles = users.find(command.deputy().value()).filter(User::active)
                .map(user -> user.summary().roles()).orElse(Set.of());
        boolean overlaps = absences.notOver(now).stream().filter(other -> other.person().equals(caller.id()))
                .anyMatch(other -> other.overlaps(command.startsAt(), command.endsAt()));
        new Violations()
                .require(command.startsAt().isBefore(command.endsAt()), "endsAt", "must be after the beginning")
                .require(command.endsAt().isAfter(now), "endsAt", "must be in the future")
                .require(Duration.between(command.startsAt(), command.endsAt()).compareTo(LONGEST) <= 0, "endsAt",
                        "must be within a year")
                .require(!overlaps, "startsAt", "overlaps another absence")
                .require(!command.deputy().equals(caller.id()), "deputy", "must be somebody else")
                .require(!caller.hasRole(Role.APPROVER) || deputyRoles.contains(Role.APPROVER), "deputy",
                        "must be an approver")
                .require(!deputyRoles.isEmpty(), "deputy", "must be active")
                .throwIfAny();
        Absence absence = new Absence(caller.id(), command.deputy(), command.startsAt(), command.endsAt());
        absences.add(absence);
        audit.record("absence.announced", "user", caller.id().value(), Map.of("deputy", command.deputy().value(),
                "from", command.startsAt().toString(), "to", command.endsAt().toString()));
        return absence.id();
    }
}
