package io.herald.identity;

import io.herald.identity.domain.Absences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is away now or will be, the next one first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListAbsences {

    private final Absences absences;
    private final UserDirectory users;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ListAbsences() {
        this(null, null, null, null);
    }

    @Inject
    public ListAbsences(Absences absences, UserDirectory users, Caller caller, Clock clock) {
        this.absences = absences;
        this.users = users;
        this.caller = caller;
        this.clock = clock;
    }

    public List<AbsenceView> handle() {
        var found = absences.notOver(clock.instant());
        Set<UserId> people = found.stream().flatMap(absence -> Stream.of(absence.person(), absence.deputy()))
                .collect(Collectors.toSet());
        Map<UserId, String> names = users.displayNames(people);
        UserId self = caller.id();
        boolean any = caller.hasRole(Role.ADMINISTRATOR);
        return found.stream().map(absence -> new AbsenceView(absence.id(), absence.person(),
                names.getOrDefault(absence.person(), ""), absence.deputy(),
                names.getOrDefault(absence.deputy(), ""), absence.startsAt(), absence.endsAt(),
                any || absence.person().equals(self))).toList();
    }
}
