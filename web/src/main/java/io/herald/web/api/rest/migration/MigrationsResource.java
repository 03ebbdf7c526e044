package io.herald.web.api.rest.migration;

import io.herald.identity.Scope;
import io.herald.migration.ControlMigration;
import io.herald.migration.MigrationItem;
import io.herald.migration.ReadMigrations;
import io.herald.migration.StartMigration;
import io.herald.shared.Window;
import io.herald.web.api.rest.Page;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.access.TakesFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /migrations}. */
@RequestScoped
@Path("/migrations")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.PAGE_WRITE)
@Tag(name = "Migrations", description = "Imports of another Statuspage page")
public class MigrationsResource {

    private static final String ADDRESS = "Address of the other page, for example https://status.example.org";

    private StartMigration start;
    private ControlMigration control;
    private ReadMigrations read;

    protected MigrationsResource() {}

    @Inject
    public MigrationsResource(StartMigration start, ControlMigration control, ReadMigrations read) {
        this.start = start;
        this.control = control;
        this.read = read;
    }

    @POST
    @Operation(operationId = "importPage", summary = "Import another page", description = "It is read in the"
            + " background, waits for a manager's approval, and is then taken over. Nobody is told.")
    @APIResponse(responseCode = "202", description = "It has begun",
            content = @Content(schema = @Schema(implementation = MigrationRow.class)))
    public Response start(@Parameter(description = ADDRESS) @QueryParam("source") @DefaultValue("") String source) {
        return begun(start.handle(source, List.of()));
    }

    @POST
    @Path("/documents")
    @Consumes("application/x-ndjson")
    @TakesFile
    @Operation(operationId = "importPageDocuments", summary = "Import saved documents of another page",
            description = "One JSON document of its API a line.")
    @APIResponse(responseCode = "202", description = "They were read",
            content = @Content(schema = @Schema(implementation = MigrationRow.class)))
    public Response documents(@Parameter(description = ADDRESS) @QueryParam("source") @DefaultValue("") String source,
            InputStream lines) throws IOException {
        String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        List<String> documents = text.lines().filter(line -> !line.isBlank()).toList();
        return begun(start.handle(source, documents.isEmpty() ? List.of("") : documents));
    }

    @GET
    @Operation(operationId = "listMigrations", summary = "List imports of pages", description = "The newest ten.")
    public List<MigrationRow> list() {
        return read.list().stream().map(MigrationRow::of).toList();
    }

    @GET
    @Path("/{id}")
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "getMigration", summary = "See how an import of a page goes",
            description = "It is over when its state is done.")
    public MigrationRow one(@PathParam("id") String id) {
        return MigrationRow.of(read.one(id));
    }

    @GET
    @Path("/{id}/items")
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "listMigrationItems", summary = "Read what was found and what became of it",
            description = "With the words that the public will read.")
    public Page<MigrationItem> items(@PathParam("id") String id,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        return Page.of(read.items(id, window), window);
    }

    @POST
    @Path("/{id}/approve")
    @RequiresScope(Scope.APPROVALS_DECIDE)
    @Operation(operationId = "approveMigration", summary = "Approve the words that were read",
            description = "By a manager other than the importer.")
    public MigrationRow approve(@PathParam("id") String id,
            @Parameter(description = "As the import gave it") @QueryParam("wordsSha256") String hash) {
        control.approve(id, Optional.ofNullable(hash).orElse(""));
        return one(id);
    }

    @POST
    @Path("/{id}/stop")
    @Operation(operationId = "stopMigration", summary = "Stop an import of a page", description = "It can be resumed.")
    public MigrationRow stop(@PathParam("id") String id) {
        control.stop(id);
        return one(id);
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeMigration", summary = "Let an import of a page go on",
            description = "After the last step that was done.")
    public MigrationRow resume(@PathParam("id") String id) {
        control.resume(id);
        return one(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelMigration", summary = "Give an import of a page up",
            description = "What was taken over stays.")
    public MigrationRow cancel(@PathParam("id") String id) {
        control.cancel(id);
        return one(id);
    }

    private Response begun(String id) {
        return Response.accepted(one(id)).build();
    }
}
