package io.herald.web.api.rest.approval;

import io.herald.approval.ListApprovalRules;
import io.herald.approval.ReviseApprovalRule;
import io.herald.identity.Scope;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /approval-rules}. */
@RequestScoped
@Path("/approval-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.APPROVALS_READ)
@Tag(name = "Approvals")
public class ApprovalRulesResource {

    private ListApprovalRules listRules;
    private ReviseApprovalRule reviseRule;

    protected ApprovalRulesResource() {}

    @Inject
    public ApprovalRulesResource(ListApprovalRules listRules, ReviseApprovalRule reviseRule) {
        this.listRules = listRules;
        this.reviseRule = reviseRule;
    }

    @GET
    @Operation(operationId = "listApprovalRules", summary = "List what each plan demands of the gate",
            description = "Who has to approve, and what happens as long as nobody decides.")
    public List<RuleRow> list() {
        return listRules.handle().stream().map(RuleRow::of).toList();
    }

    @POST
    @Path("/{plan}")
    @RequiresScope(Scope.PAGE_WRITE)
    @Operation(operationId = "reviseApprovalRule", summary = "Change what a plan demands of the gate",
            description = "For messages from now on; what waits already keeps the rule it began with.")
    public RuleRow revise(@PathParam("plan") String plan, RuleBody body) {
        reviseRule.handle(body.of(plan));
        return list().stream().filter(rule -> rule.plan().equals(plan)).findFirst().orElseThrow();
    }
}
