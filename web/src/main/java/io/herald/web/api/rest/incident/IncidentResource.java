package io.herald.web.api.rest.incident;

import io.herald.identity.Scope;
import io.herald.incident.FindIncident;
import io.herald.incident.PostUpdate;
import io.herald.incident.Posted;
import io.herald.incident.ResolveIncident;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.message.MessageOutcome;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /incidents/{incident}}: one incident, and what is said about it. */
@RequestScoped
@Path("/incidents/{incident}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_WRITE)
@Tag(name = "Incidents")
public class IncidentResource {

    private FindIncident findIncident;
    private PostUpdate postUpdate;
    private ResolveIncident resolveIncident;
    private IncidentLookup incidents;
    private ApprovedTemplates templates;

    protected IncidentResource() {}

    @Inject
    public IncidentResource(FindIncident findIncident, PostUpdate postUpdate, ResolveIncident resolveIncident,
            IncidentLookup incidents, ApprovedTemplates templates) {
        this.findIncident = findIncident;
        this.postUpdate = postUpdate;
        this.resolveIncident = resolveIncident;
        this.incidents = incidents;
        this.templates = templates;
    }

    @GET
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "getIncident", summary = "Read an incident",
            description = "By its id or by its reference, with timeline and messages.")
    public IncidentBody get(@PathParam("incident") String idOrReference) {
        return IncidentBody.of(findIncident.handle(incidents.find(idOrReference)));
    }

    @POST
    @Path("/updates")
    @Operation(operationId = "postUpdate", summary = "Tell what is new",
            description = "Approved wording is published at once; any other wording waits for a manager.")
    public MessageOutcome update(@PathParam("incident") String idOrReference, UpdateBody body) {
        return outcome(postUpdate.handle(new PostUpdate.Command(incidents.find(idOrReference), body.expectedVersion(),
                body.status(), body.components(), body.nextUpdateMinutes(), body.message().toMessageText(templates),
                body.submit().orElse(true))));
    }

    @POST
    @Path("/resolve")
    @Operation(operationId = "resolveIncident", summary = "Tell that it is over",
            description = "The incident is resolved once the message is published.")
    public MessageOutcome resolve(@PathParam("incident") String idOrReference, ResolutionBody body) {
        return outcome(resolveIncident.handle(new ResolveIncident.Command(incidents.find(idOrReference),
                body.expectedVersion(), body.components(), body.message().toMessageText(templates),
                body.submit().orElse(true))));
    }

    private static MessageOutcome outcome(Posted posted) {
        return new MessageOutcome(posted.message(), posted.status());
    }
}
