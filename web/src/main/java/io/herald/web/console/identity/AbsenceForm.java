package io.herald.web.console.identity;

import io.herald.identity.AbsenceView;
import io.herald.identity.AnnounceAbsence;
import io.herald.identity.Caller;
import io.herald.identity.CancelAbsence;
import io.herald.identity.ListAbsences;
import io.herald.identity.ListUsers;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.ReadPageSettings;
import io.herald.shared.ValidationException;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the person at the keyboard is away, and who stands in for them; and who else is away. */
@Named
@ViewScoped
public class AbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListAbsences list;

    @Inject
    AnnounceAbsence announce;

    @Inject
    CancelAbsence cancel;

    @Inject
    ListUsers listUsers;

    @Inject
    ReadPageSettings pageSettings;

    @Inject
    Caller caller;

    @Inject
    Results results;

    private List<AbsenceView> absences = List.of();
    private List<UserSummary> deputies = List.of();
    private String zone = "UTC";
    private @Nullable String deputy;
    private @Nullable String startsAt;
    private @Nullable String endsAt;

    public void read() {
        absences = list.handle();
        zone = pageSettings.handle().timeZone();
        boolean approver = caller.hasRole(Role.APPROVER);
        deputies = listUsers.handle().stream().filter(UserSummary::active)
                .filter(user -> !user.id().equals(caller.id()))
                .filter(user -> !approver || user.roles().contains(Role.APPROVER)).toList();
    }

    public void add() {
        announce.handle(new AnnounceAbsence.Command(new UserId(deputy == null ? "" : deputy),
                instant("startsAt", startsAt), instant("endsAt", endsAt)));
        results.done("absence.did.added");
        startsAt = null;
        endsAt = null;
        read();
    }

    public void remove(String id) {
        cancel.handle(id);
        results.done("absence.did.removed");
        read();
    }

    private Instant instant(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new ValidationException(field, "must not be empty");
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(ZoneId.of(zone)).toInstant();
        } catch (DateTimeParseException e) {
            throw new ValidationException(field, "must be a time such as 2026-03-14T13:05 or 2026-03-14T13:05:00Z");
        }
    }

    public List<AbsenceView> getAbsences() {
        return absences;
    }

    public List<UserSummary> getDeputies() {
        return deputies;
    }

    public String getZone() {
        return zone;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public @Nullable String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt;
    }

    public @Nullable String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(@Nullable String endsAt) {
        this.endsAt = endsAt;
    }
}
