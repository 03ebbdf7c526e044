package io.herald.web.api.management.openapi;

import io.herald.web.api.management.ManagementApplication;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** {@code /openapi}: open to everybody, like the API's existence. */
@RequestScoped
@Path("/openapi")
@RequiresScope(RequiresScope.NONE)
public class DescriptionResource {

    private static final JsonObject DOCUMENT = ManagementDocument.of(ManagementApplication.RESOURCES);

    @GET
    public Response get() {
        return Answers.ok(DOCUMENT);
    }
}
