package io.herald.web.api.rest.incident;

import io.herald.identity.Scope;
import io.herald.incident.ProposeSeverity;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /severity-proposals}. */
@RequestScoped
@Path("/severity-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Incidents")
public class SeverityProposalsResource {

    private ProposeSeverity proposeSeverity;

    protected SeverityProposalsResource() {}

    @Inject
    public SeverityProposalsResource(ProposeSeverity proposeSeverity) {
        this.proposeSeverity = proposeSeverity;
    }

    @POST
    @Operation(operationId = "proposeSeverity", summary = "Propose a severity",
            description = "From a few answers and figures: the severity, whether it deserves public words, and why."
                    + " It changes nothing. Security events and lost data always do, at the highest plan.")
    public SeverityProposalBody propose(SeverityAnswersBody answers) {
        return SeverityProposalBody.of(proposeSeverity.handle(answers.toAnswers()));
    }
}
