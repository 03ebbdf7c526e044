package io.herald.web.api.rest.maintenance;

import io.herald.identity.Scope;
import io.herald.maintenance.ListMaintenances;
import io.herald.maintenance.ScheduleMaintenance;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.incident.Leads;
import io.herald.web.api.rest.template.ApprovedTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /maintenances}. */
@RequestScoped
@Path("/maintenances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Maintenances", description = "Plan, move, begin, end")
public class MaintenancesResource {

    private ScheduleMaintenance schedule;
    private ListMaintenances listMaintenances;
    private Leads leads;
    private ApprovedTemplates templates;

    protected MaintenancesResource() {}

    @Inject
    public MaintenancesResource(ScheduleMaintenance schedule, ListMaintenances listMaintenances, Leads leads,
            ApprovedTemplates templates) {
        this.schedule = schedule;
        this.listMaintenances = listMaintenances;
        this.leads = leads;
        this.templates = templates;
    }

    @GET
    @Operation(operationId = "listMaintenances", summary = "List maintenances",
            description = "What is planned or on, and what was.")
    public MaintenancesBody list() {
        return new MaintenancesBody(listMaintenances.open().stream().map(MaintenanceRow::of).toList(),
                listMaintenances.over().stream().map(MaintenanceRow::of).toList());
    }

    @POST
    @RequiresScope(Scope.INCIDENTS_WRITE)
    @Operation(operationId = "planMaintenance", summary = "Plan maintenance",
            description = "The public hears of it when its announcement is published: approved wording at once, any"
                    + " other wording once a manager approved it.")
    @APIResponse(responseCode = "201", description = "Planned",
            content = @Content(schema = @Schema(implementation = PlannedBody.class)))
    public Response plan(PlanBody body, @Context UriInfo address) {
        PlannedBody planned = PlannedBody.of(schedule.handle(command(body)));
        return Response.created(address.getAbsolutePathBuilder().path(planned.id().value()).build()).entity(planned)
                .build();
    }

    private ScheduleMaintenance.Command command(PlanBody body) {
        return new ScheduleMaintenance.Command(body.title(), Set.copyOf(body.components()), body.window().toWindow(),
                body.recurrence(), body.reminderMinutes().map(Set::copyOf), body.startsByItself().orElse(true),
                body.endsByItself().orElse(true), body.verifyMinutes(), leads.find("lead", body.lead()),
                body.announcement().map(text -> text.toMessageText(templates)));
    }
}
