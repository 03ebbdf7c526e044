package io.herald.web.api.rest.audience;

import io.herald.audience.ExportSubscribers;
import io.herald.audience.ListSubscribers;
import io.herald.audience.SubscriberStatus;
import io.herald.identity.Scope;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /subscribers/export}. */
@RequestScoped
@Path("/subscribers/export")
@Produces(CsvParts.CSV)
@RequiresScope(Scope.SUBSCRIBERS_READ)
@Tag(name = "Subscribers")
public class SubscriberExportResource {

    private ExportSubscribers export;

    protected SubscriberExportResource() {}

    @Inject
    public SubscriberExportResource(ExportSubscribers export) {
        this.export = export;
    }

    @GET
    @Operation(operationId = "exportSubscribers", summary = "Export subscribers as CSV",
            description = "With the proof of their consent. What begins like a formula, telephone numbers included, is"
                    + " preceded by an apostrophe; an import takes it off again.")
    public StreamingOutput all(@QueryParam("status") SubscriberStatus status,
            @Parameter(description = "Part of the address") @QueryParam("text") String text) {
        ListSubscribers.Filter filter = new ListSubscribers.Filter(Optional.ofNullable(status),
                Optional.ofNullable(text), Optional.empty(), Optional.empty());
        return CsvParts.stream(after -> export.handle(filter, after));
    }
}
