package io.herald.web.api.rest.openapi;

import io.herald.web.api.rest.RestApplication;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /openapi}: open to everybody, like the API's existence. */
@RequestScoped
@Path("/openapi")
@RequiresScope(RequiresScope.NONE)
@Tag(name = "Settings")
public class OpenApiResource {

    private static final String DOCUMENT = OpenApiDocument.of(RestApplication.RESOURCES).toString();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOpenApi", summary = "Read this document", description = "OpenAPI 3.1, as JSON.")
    public String get() {
        return DOCUMENT;
    }
}
