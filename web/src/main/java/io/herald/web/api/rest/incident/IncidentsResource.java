package io.herald.web.api.rest.incident;

import io.herald.identity.Scope;
import io.herald.incident.DeclareIncident;
import io.herald.incident.ListIncidents;
import io.herald.shared.Window;
import io.herald.web.api.rest.Page;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.template.ApprovedTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /incidents}. */
@RequestScoped
@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Incidents", description = "Declare, read, tell, resolve")
public class IncidentsResource {

    private static final String SOURCE = "rest";

    private DeclareIncident declareIncident;
    private ListIncidents listIncidents;
    private Leads leads;
    private ApprovedTemplates templates;

    protected IncidentsResource() {}

    @Inject
    public IncidentsResource(DeclareIncident declareIncident, ListIncidents listIncidents, Leads leads,
            ApprovedTemplates templates) {
        this.declareIncident = declareIncident;
        this.listIncidents = listIncidents;
        this.leads = leads;
        this.templates = templates;
    }

    @GET
    @Operation(operationId = "listIncidents", summary = "List incidents", description = "The newest first.")
    public Page<IncidentRow> list(
            @Parameter(description = "Only open ones, or only closed ones") @QueryParam("open") Boolean open,
            @Parameter(description = "Found in title or references") @QueryParam("text") String text,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        ListIncidents.Filter filter = new ListIncidents.Filter(Optional.ofNullable(open), Optional.ofNullable(text));
        return Page.of(listIncidents.handle(filter, window).map(IncidentRow::of), window);
    }

    @POST
    @RequiresScope(Scope.INCIDENTS_WRITE)
    @Operation(operationId = "declareIncident", summary = "Declare an incident",
            description = "Repeating it with the same Idempotency-Key, or while an incident with the same external"
                    + " reference is open, answers that incident and declares nothing.")
    @APIResponse(responseCode = "201", description = "Declared",
            content = @Content(schema = @Schema(implementation = DeclaredBody.class)))
    @APIResponse(responseCode = "200", description = "It had been declared before",
            content = @Content(schema = @Schema(implementation = DeclaredBody.class)))
    public Response declare(
            @Parameter(
                    description = "Unique to this declaration") @HeaderParam("Idempotency-Key") String key,
            DeclarationBody body, @Context UriInfo address) {
        DeclaredBody declared = DeclaredBody.of(declareIncident.handle(command(body, Optional.ofNullable(key))));
        URI location = address.getAbsolutePathBuilder().path(declared.id().value()).build();
        return (declared.created() ? Response.created(location) : Response.ok().contentLocation(location))
                .entity(declared).build();
    }

    private DeclareIncident.Command command(DeclarationBody body, Optional<String> key) {
        return new DeclareIncident.Command(body.title(), body.kind(), body.severity(), body.impact(),
                body.components(), leads.find("incidentLead", body.incidentLead()),
                leads.find("communicationsLead", body.communicationsLead()), body.startedAt(), SOURCE,
                body.externalReference(), key, body.firstMessage().map(text -> text.toMessageText(templates)));
    }
}
