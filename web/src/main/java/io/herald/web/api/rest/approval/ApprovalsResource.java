package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalView;
import io.herald.approval.ClaimApproval;
import io.herald.approval.FindApproval;
import io.herald.approval.ListApprovals;
import io.herald.approval.RecordDecision;
import io.herald.approval.ReleaseApproval;
import io.herald.identity.Scope;
import io.herald.shared.Window;
import io.herald.web.api.rest.Page;
import io.herald.web.api.rest.access.RequiresScope;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /approvals}. */
@RequestScoped
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.APPROVALS_READ)
@Tag(name = "Approvals", description = "Decisions that managers owe")
public class ApprovalsResource {

    private ListApprovals listApprovals;
    private FindApproval findApproval;
    private RecordDecision recordDecision;
    private ClaimApproval claimApproval;
    private ReleaseApproval releaseApproval;
    private WordsInQuestion words;

    protected ApprovalsResource() {}

    @Inject
    public ApprovalsResource(ListApprovals listApprovals, FindApproval findApproval, RecordDecision recordDecision,
            ClaimApproval claimApproval, ReleaseApproval releaseApproval, WordsInQuestion words) {
        this.listApprovals = listApprovals;
        this.findApproval = findApproval;
        this.recordDecision = recordDecision;
        this.claimApproval = claimApproval;
        this.releaseApproval = releaseApproval;
        this.words = words;
    }

    @GET
    @Operation(operationId = "listApprovals", summary = "List requests for a decision",
            description = "The most urgent first.")
    public Page<ApprovalRow> list(
            @Parameter(
                    description = "Only undecided ones") @QueryParam("open") @DefaultValue("true") Boolean open,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        return Page.of(listApprovals.handle(new ListApprovals.Filter(open), window).map(ApprovalRow::of), window);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getApproval", summary = "Read a request with the words in question",
            description = "Read the words, then send their textSha256 back with the decision.")
    public ApprovalBody get(@PathParam("id") ApprovalId id) {
        ApprovalView view = findApproval.handle(id);
        return ApprovalBody.of(view, words.of(view));
    }

    @POST
    @Path("/{id}/decision")
    @RequiresScope(Scope.APPROVALS_DECIDE)
    @Operation(operationId = "decide", summary = "Approve, refuse or ask for changes",
            description = "Refused with 403 four_eyes for an author of the words, and with 409 text_changed when the"
                    + " words changed since they were read.")
    public ApprovalBody decide(@PathParam("id") ApprovalId id, DecisionBody body) {
        recordDecision.handle(body.of(id));
        return get(id);
    }

    @POST
    @Path("/{id}/claim")
    @RequiresScope(Scope.APPROVALS_DECIDE)
    @Operation(operationId = "claimApproval", summary = "Show others that you work on it",
            description = "For 15 minutes at most; nobody is kept from deciding. Nothing happens where you may not"
                    + " decide, or where somebody else works on it and takeOver is not true: see claimedBy.")
    public ApprovalBody claim(@PathParam("id") ApprovalId id,
            @QueryParam("takeOver") @DefaultValue("false") Boolean takeOver) {
        claimApproval.handle(id, takeOver);
        return get(id);
    }

    @POST
    @Path("/{id}/release")
    @RequiresScope(Scope.APPROVALS_DECIDE)
    @Operation(operationId = "releaseApproval", summary = "Leave it to others",
            description = "Nothing happens where you did not work on it.")
    public ApprovalBody release(@PathParam("id") ApprovalId id) {
        releaseApproval.handle(id);
        return get(id);
    }
}
