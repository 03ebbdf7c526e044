package io.herald.web.api.rest.approval;

import io.herald.identity.AnnounceAbsence;
import io.herald.identity.CancelAbsence;
import io.herald.identity.ListAbsences;
import io.herald.identity.ListUsers;
import io.herald.identity.Scope;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.ValidationException;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /absences}. */
@RequestScoped
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.APPROVALS_READ)
@Tag(name = "Approvals")
public class AbsencesResource {

    private ListAbsences listAbsences;
    private AnnounceAbsence announceAbsence;
    private CancelAbsence cancelAbsence;
    private ListUsers listUsers;

    protected AbsencesResource() {}

    @Inject
    public AbsencesResource(ListAbsences listAbsences, AnnounceAbsence announceAbsence, CancelAbsence cancelAbsence,
            ListUsers listUsers) {
        this.listAbsences = listAbsences;
        this.announceAbsence = announceAbsence;
        this.cancelAbsence = cancelAbsence;
        this.listUsers = listUsers;
    }

    @GET
    @Operation(operationId = "listAbsences", summary = "List who is away, and who stands in for them",
            description = "Now or later, the next one first.")
    public List<AbsenceRow> list() {
        return listAbsences.handle().stream().map(AbsenceRow::of).toList();
    }

    @POST
    @RequiresScope(Scope.APPROVALS_DECIDE)
    @Operation(operationId = "announceAbsence", summary = "Say when you are away, and who stands in for you",
            description = "Meanwhile the deputy may decide in your place; the record names both.")
    public List<AbsenceRow> announce(AbsenceBody body) {
        UserId deputy = listUsers.handle().stream().filter(UserSummary::active)
                .filter(user -> user.username().equalsIgnoreCase(body.deputy())).map(UserSummary::id).findFirst()
                .orElseThrow(() -> new ValidationException("deputy", "is nobody's user name"));
        announceAbsence.handle(new AnnounceAbsence.Command(deputy, body.startsAt(), body.endsAt()));
        return list();
    }

    @POST
    @Path("/{id}/cancel")
    @RequiresScope(Scope.APPROVALS_DECIDE)
    @Operation(operationId = "cancelAbsence", summary = "Say that you are there after all",
            description = "An administrator may say so of anybody.")
    public List<AbsenceRow> cancel(@PathParam("id") String id) {
        cancelAbsence.handle(id);
        return list();
    }
}
