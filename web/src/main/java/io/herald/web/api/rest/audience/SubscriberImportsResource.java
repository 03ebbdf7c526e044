package io.herald.web.api.rest.audience;

import io.herald.audience.ExportImportProblems;
import io.herald.audience.ImportTerms;
import io.herald.audience.ReadImports;
import io.herald.audience.StartImport;
import io.herald.audience.StopImport;
import io.herald.identity.Scope;
import io.herald.shared.Language;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /subscribers/imports}. */
@RequestScoped
@Path("/subscribers/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.SUBSCRIBERS_WRITE)
@Tag(name = "Subscribers", description = "Subscribers in bulk, as CSV")
public class SubscriberImportsResource {

    private static final String CONSENT = "Whether you confirm that everybody in the file agreed to get these messages,"
            + " that you can prove it, and that nobody in it asked to be left alone";

    private static final String LANGUAGE = "Of lines that name none";

    private StartImport startImport;
    private StopImport stopImport;
    private ReadImports readImports;
    private ExportImportProblems exportProblems;

    protected SubscriberImportsResource() {}

    @Inject
    public SubscriberImportsResource(StartImport startImport, StopImport stopImport, ReadImports readImports,
            ExportImportProblems exportProblems) {
        this.startImport = startImport;
        this.stopImport = stopImport;
        this.readImports = readImports;
        this.exportProblems = exportProblems;
    }

    @POST
    @Consumes("text/csv")
    @TakesFile
    @Operation(operationId = "importSubscribers", summary = "Import subscribers from CSV",
            description = "The first line has the headings, of which only `address` is needed: kind, address,"
                    + " phone_country (ISO 3166-1 alpha-2, for numbers in national form), owner,"
                    + " language, audiences, components, groups, minimum_impact, consent_at, consent_from,"
                    + " consent_text. The answer comes when all lines are checked; the good ones become subscribers"
                    + " in the background.")
    @APIResponse(responseCode = "202", description = "Checked; it goes on in the background",
            content = @Content(schema = @Schema(implementation = ImportRow.class)))
    public Response start(
            @Parameter(description = CONSENT) @QueryParam("consent") Boolean consent,
            @Parameter(description = "Where they agreed, in words") @QueryParam("source") String source,
            @Parameter(
                    description = LANGUAGE) @QueryParam("language") @DefaultValue("en") Language language,
            InputStream file, @Context UriInfo address) throws IOException {
        String id = start(file, new ImportTerms(Boolean.TRUE.equals(consent),
                Optional.ofNullable(source).orElse(""), language));
        return Response.accepted(ImportRow.of(readImports.one(id)))
                .location(address.getAbsolutePathBuilder().path(id).build()).build();
    }

    /** The network comes first and the transaction later: a slow sender holds no lock and no connection. */
    private String start(InputStream file, ImportTerms terms) throws IOException {
        java.nio.file.Path kept = Files.createTempFile("herald-import", ".csv");
        try {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream whole = Files.newInputStream(kept)) {
                return startImport.handle(whole, terms);
            }
        } finally {
            Files.delete(kept);
        }
    }

    @GET
    @Operation(operationId = "listImports", summary = "List imports", description = "The newest first.")
    @RequiresScope(Scope.SUBSCRIBERS_READ)
    public Page<ImportRow> list(@QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        return Page.of(readImports.list(window).map(ImportRow::of), window);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "See how an import goes",
            description = "It is over when its state is done.")
    @RequiresScope(Scope.SUBSCRIBERS_READ)
    public ImportRow one(@PathParam("id") String id) {
        return ImportRow.of(readImports.one(id));
    }

    @GET
    @Path("/{id}/problems")
    @Produces(CsvParts.CSV)
    @Operation(operationId = "getImportProblems", summary = "Read why lines were not taken",
            description = "CSV with line, column and reason.")
    @RequiresScope(Scope.SUBSCRIBERS_READ)
    public StreamingOutput problems(@PathParam("id") String id,
            @Parameter(description = "Of the reasons") @QueryParam("language") @DefaultValue("en") Language language) {
        readImports.one(id);
        return CsvParts.stream(after -> exportProblems.handle(id, language, after));
    }

    @POST
    @Path("/{id}/stop")
    @Operation(operationId = "stopImport", summary = "Stop an import",
            description = "It stops after the lines it is at, and can be resumed.")
    public ImportRow stop(@PathParam("id") String id) {
        stopImport.stop(id);
        return one(id);
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeImport", summary = "Let an import go on",
            description = "After where it stopped. One that was stopped for more than 30 days is refused (409).")
    public ImportRow resume(@PathParam("id") String id) {
        stopImport.resume(id);
        return one(id);
    }
}
