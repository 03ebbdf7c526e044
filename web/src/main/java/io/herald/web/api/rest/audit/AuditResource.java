package io.herald.web.api.rest.audit;

import io.herald.audit.BrowseAuditTrail;
import io.herald.audit.VerifyAuditTrail;
import io.herald.identity.Scope;
import io.herald.shared.Window;
import io.herald.web.api.rest.Page;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /audit}. */
@RequestScoped
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.AUDIT_READ)
@Tag(name = "Audit", description = "The record, and the proof that nobody changed it")
public class AuditResource {

    private BrowseAuditTrail browseAuditTrail;
    private VerifyAuditTrail verifyAuditTrail;

    protected AuditResource() {}

    @Inject
    public AuditResource(BrowseAuditTrail browseAuditTrail, VerifyAuditTrail verifyAuditTrail) {
        this.browseAuditTrail = browseAuditTrail;
        this.verifyAuditTrail = verifyAuditTrail;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "List audit entries", description = "The newest first.")
    public Page<AuditRow> list(
            @Parameter(description = "incident, message, approval, ...") @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") String subjectId,
            @Parameter(description = "Part of a name") @QueryParam("actor") String actor,
            @Parameter(description = "Beginning of an action: incident.") @QueryParam("action") String action,
            @QueryParam("from") Instant from,
            @Parameter(description = "The first moment no longer wanted") @QueryParam("to") Instant to,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        BrowseAuditTrail.Filter filter = new BrowseAuditTrail.Filter(Optional.ofNullable(subjectType),
                Optional.ofNullable(subjectId), Optional.ofNullable(actor), Optional.ofNullable(action),
                Optional.ofNullable(from), Optional.ofNullable(to));
        return Page.of(browseAuditTrail.handle(filter, window).map(AuditRow::of), window);
    }

    @GET
    @Path("/verify")
    @Operation(operationId = "verifyAuditTrail", summary = "Prove that nobody changed the record",
            description = "Walks the whole hash chain.")
    public VerdictBody verify() {
        return VerdictBody.of(verifyAuditTrail.handle());
    }
}
