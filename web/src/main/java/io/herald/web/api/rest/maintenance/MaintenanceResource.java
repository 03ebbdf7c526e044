package io.herald.web.api.rest.maintenance;

import io.herald.identity.Scope;
import io.herald.incident.MaintenanceStatus;
import io.herald.maintenance.CancelMaintenance;
import io.herald.maintenance.CompleteMaintenance;
import io.herald.maintenance.ExtendMaintenance;
import io.herald.maintenance.FindMaintenance;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.RescheduleMaintenance;
import io.herald.maintenance.StartMaintenance;
import io.herald.maintenance.VerifyMaintenance;
import io.herald.message.MessageText;
import io.herald.shared.NotFoundException;
import io.herald.shared.PublicId;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.message.TextBody;
import io.herald.web.api.rest.template.ApprovedTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /maintenances/{maintenance}}: one maintenance and its steps. */
@RequestScoped
@Path("/maintenances/{maintenance}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_WRITE)
@Tag(name = "Maintenances")
public class MaintenanceResource {

    private FindMaintenance findMaintenance;
    private RescheduleMaintenance reschedule;
    private ExtendMaintenance extend;
    private StartMaintenance start;
    private VerifyMaintenance verify;
    private CompleteMaintenance complete;
    private CancelMaintenance cancel;
    private ApprovedTemplates templates;

    protected MaintenanceResource() {}

    @Inject
    public MaintenanceResource(FindMaintenance findMaintenance, RescheduleMaintenance reschedule,
            ExtendMaintenance extend, StartMaintenance start, VerifyMaintenance verify, CompleteMaintenance complete,
            CancelMaintenance cancel, ApprovedTemplates templates) {
        this.findMaintenance = findMaintenance;
        this.reschedule = reschedule;
        this.extend = extend;
        this.start = start;
        this.verify = verify;
        this.complete = complete;
        this.cancel = cancel;
        this.templates = templates;
    }

    @GET
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "getMaintenance", summary = "Read a maintenance",
            description = "By its id or by its reference.")
    public MaintenanceRow get(@PathParam("maintenance") String idOrReference) {
        return read(find(idOrReference));
    }

    @POST
    @Path("/window")
    @Operation(operationId = "moveMaintenance", summary = "Move or extend it",
            description = "The new window counts at once; words about it pass the gate.")
    public MaintenanceRow moveMaintenance(@PathParam("maintenance") String idOrReference, MoveBody body) {
        MaintenanceId id = find(idOrReference);
        move(id, body);
        return read(id);
    }

    @POST
    @Path("/start")
    @Operation(operationId = "startMaintenance", summary = "Begin the work",
            description = "Without a message, approved wording is published if there is any.")
    public MaintenanceRow startMaintenance(@PathParam("maintenance") String idOrReference, StepBody body) {
        MaintenanceId id = find(idOrReference);
        start.handle(new StartMaintenance.Command(id, body.expectedVersion(), words(body.message())));
        return read(id);
    }

    @POST
    @Path("/verify")
    @Operation(operationId = "verifyMaintenance", summary = "Tell that the work is done and being checked",
            description = "A message is published if its wording is approved; else it waits.")
    public MaintenanceRow verifyMaintenance(@PathParam("maintenance") String idOrReference, StepBody body) {
        MaintenanceId id = find(idOrReference);
        verify.handle(new VerifyMaintenance.Command(id, body.expectedVersion(), words(body.message())));
        return read(id);
    }

    @POST
    @Path("/complete")
    @Operation(operationId = "completeMaintenance", summary = "Tell that it is over",
            description = "Without a message, approved wording is published if there is any.")
    public MaintenanceRow completeMaintenance(@PathParam("maintenance") String idOrReference, StepBody body) {
        MaintenanceId id = find(idOrReference);
        complete.handle(new CompleteMaintenance.Command(id, body.expectedVersion(), words(body.message())));
        return read(id);
    }

    @POST
    @Path("/cancel")
    @Operation(operationId = "cancelMaintenance", summary = "Call it off, or break it off",
            description = "Without a message, approved wording is published if there is any.")
    public MaintenanceRow cancelMaintenance(@PathParam("maintenance") String idOrReference, StepBody body) {
        MaintenanceId id = find(idOrReference);
        cancel.handle(new CancelMaintenance.Command(id, body.expectedVersion(), body.endSeries().orElse(false),
                words(body.message())));
        return read(id);
    }

    private void move(MaintenanceId id, MoveBody body) {
        if (findMaintenance.handle(id).summary().status() == MaintenanceStatus.SCHEDULED) {
            reschedule.handle(new RescheduleMaintenance.Command(id, body.expectedVersion(), body.window().toWindow(),
                    words(body.message())));
        } else {
            extend.handle(new ExtendMaintenance.Command(id, body.expectedVersion(), body.window().endsAt(),
                    words(body.message())));
        }
    }

    private Optional<MessageText> words(Optional<TextBody> text) {
        return text.map(words -> words.toMessageText(templates));
    }

    private MaintenanceRow read(MaintenanceId id) {
        return MaintenanceRow.of(findMaintenance.handle(id).summary());
    }

    /** @param idOrReference an id, or a reference such as {@code MNT-2026-0001} in any case */
    private MaintenanceId find(String idOrReference) {
        return PublicId.hasForm(idOrReference) ? new MaintenanceId(idOrReference)
                : findMaintenance.byReference(idOrReference)
                        .orElseThrow(() -> new NotFoundException("maintenance", idOrReference));
    }
}
