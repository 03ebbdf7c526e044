package io.herald.web.api.rest.report;

import io.herald.identity.Scope;
import io.herald.report.ExportMeasures;
import io.herald.report.MeasureCommunication;
import io.herald.report.MeasureTable;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.audience.CsvParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /measures}. */
@RequestScoped
@Path("/measures")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Measures", description = "How well the public was told")
public class MeasuresResource {

    private static final Duration USUAL = Duration.ofDays(30);

    private MeasureCommunication measure;
    private ExportMeasures export;
    private Clock clock;

    protected MeasuresResource() {}

    @Inject
    public MeasuresResource(MeasureCommunication measure, ExportMeasures export, Clock clock) {
        this.measure = measure;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "measure", summary = "Measure how well the public was told",
            description = "Of incidents declared, messages published and approvals requested in that time, at most a"
                    + " year. Shares are whole per cent. For managers, auditors and administrators.")
    public MeasuresBody all(
            @Parameter(description = "30 days before the end, if left out") @QueryParam("from") Instant from,
            @Parameter(
                    description = "The first moment no longer wanted; now, if left out") @QueryParam("to") Instant to) {
        Instant end = Optional.ofNullable(to).orElseGet(clock::instant);
        return MeasuresBody.of(measure.handle(Optional.ofNullable(from).orElseGet(() -> end.minus(USUAL)), end));
    }

    @GET
    @Path("/{table}")
    @Produces(CsvParts.CSV)
    @Operation(operationId = "exportMeasures", summary = "Export measures as CSV",
            description = "incidents, messages or stages, the oldest first. Durations are whole seconds. What begins"
                    + " like a formula is preceded by an apostrophe.")
    public StreamingOutput table(@PathParam("table") MeasureTable table, @QueryParam("from") Instant from,
            @QueryParam("to") Instant to) {
        Instant end = Optional.ofNullable(to).orElseGet(clock::instant);
        Instant start = Optional.ofNullable(from).orElseGet(() -> end.minus(USUAL));
        return CsvParts.stream(after -> export.handle(table, start, end, after));
    }
}
