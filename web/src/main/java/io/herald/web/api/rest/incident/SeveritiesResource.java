package io.herald.web.api.rest.incident;

import io.herald.identity.Scope;
import io.herald.incident.ListSeverities;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /severities}. */
@RequestScoped
@Path("/severities")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Settings")
public class SeveritiesResource {

    private ListSeverities listSeverities;

    protected SeveritiesResource() {}

    @Inject
    public SeveritiesResource(ListSeverities listSeverities) {
        this.listSeverities = listSeverities;
    }

    @GET
    @Operation(operationId = "listSeverities", summary = "List severities",
            description = "What each one means, in words and figures, and what it promises to the public.")
    public SeveritiesBody list() {
        return new SeveritiesBody(listSeverities.handle().stream().map(SeveritiesBody.Severity::of).toList());
    }
}
