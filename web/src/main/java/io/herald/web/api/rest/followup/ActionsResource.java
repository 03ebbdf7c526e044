package io.herald.web.api.rest.followup;

import io.herald.followup.ActionId;
import io.herald.followup.ActionState;
import io.herald.followup.AddAction;
import io.herald.followup.FindAction;
import io.herald.followup.ListActions;
import io.herald.followup.ReopenAction;
import io.herald.followup.SettleAction;
import io.herald.identity.Scope;
import io.herald.shared.Window;
import io.herald.web.api.rest.Page;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.incident.IncidentLookup;
import io.herald.web.api.rest.incident.Leads;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /actions}. */
@RequestScoped
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_WRITE)
@Tag(name = "Actions", description = "What is done after incidents so that they do not happen again")
public class ActionsResource {

    private ListActions listActions;
    private FindAction findAction;
    private AddAction addAction;
    private SettleAction settleAction;
    private ReopenAction reopenAction;
    private IncidentLookup incidents;
    private Leads people;

    protected ActionsResource() {}

    @Inject
    public ActionsResource(ListActions listActions, FindAction findAction, AddAction addAction,
            SettleAction settleAction, ReopenAction reopenAction, IncidentLookup incidents, Leads people) {
        this.listActions = listActions;
        this.findAction = findAction;
        this.addAction = addAction;
        this.settleAction = settleAction;
        this.reopenAction = reopenAction;
        this.incidents = incidents;
        this.people = people;
    }

    @GET
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "listActions", summary = "List actions", description = "Overdue ones first.")
    public Page<ActionRow> list(
            @Parameter(description = "Only open ones") @QueryParam("open") @DefaultValue("true") Boolean open,
            @Parameter(description = "Id or reference") @QueryParam("incident") @DefaultValue("") String incident,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        var filter = new ListActions.Filter(open,
                Optional.of(incident).filter(id -> !id.isBlank()).map(incidents::find), Optional.empty());
        return Page.of(listActions.handle(filter, window).map(ActionRow::of), window);
    }

    @POST
    @Operation(operationId = "addAction", summary = "Write down what somebody will do",
            description = "The owner is reminded three days before the day, on it, and every three days after it.")
    public ActionRow add(ActionBody body) {
        return get(addAction.handle(new AddAction.Command(incidents.find(body.incident()), body.title(),
                people.find("owner", Optional.of(body.owner())).orElseThrow(), body.day())));
    }

    @GET
    @Path("/{id}")
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "getAction", summary = "Read an action", description = "With what became of it.")
    public ActionRow get(@PathParam("id") ActionId id) {
        return ActionRow.of(findAction.handle(id));
    }

    @POST
    @Path("/{id}/state")
    @Operation(operationId = "settleAction", summary = "Close an action, or open it again",
            description = "Who did is in the audit trail. Whoever drops an action says why.")
    public ActionRow settle(@PathParam("id") ActionId id, SettlementBody body) {
        if (body.state() == ActionState.OPEN) {
            reopenAction.handle(id, body.expectedVersion());
        } else {
            settleAction.handle(new SettleAction.Command(id, body.expectedVersion(), body.state(),
                    body.outcome().orElse("")));
        }
        return get(id);
    }
}
