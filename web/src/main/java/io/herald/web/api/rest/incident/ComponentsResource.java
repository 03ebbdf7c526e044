package io.herald.web.api.rest.incident;

import io.herald.identity.Scope;
import io.herald.incident.ListComponents;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /components}. */
@RequestScoped
@Path("/components")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Settings", description = "What incidents are made of")
public class ComponentsResource {

    private ListComponents listComponents;

    protected ComponentsResource() {}

    @Inject
    public ComponentsResource(ListComponents listComponents) {
        this.listComponents = listComponents;
    }

    @GET
    @Operation(operationId = "listComponents", summary = "List components",
            description = "What can be affected, by group, with its public status now.")
    public ComponentsBody list() {
        return new ComponentsBody(listComponents.handle().stream().map(ComponentsBody.Group::of).toList());
    }
}
