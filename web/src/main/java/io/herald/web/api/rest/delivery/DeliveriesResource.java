package io.herald.web.api.rest.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.ListDeliveries;
import io.herald.identity.Scope;
import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /deliveries}. */
@RequestScoped
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.DELIVERIES_READ)
@Tag(name = "Deliveries", description = "Who was reached, and who was not and why")
public class DeliveriesResource {

    private ListDeliveries listDeliveries;

    protected DeliveriesResource() {}

    @Inject
    public DeliveriesResource(ListDeliveries listDeliveries) {
        this.listDeliveries = listDeliveries;
    }

    @GET
    @Operation(operationId = "listDeliveries", summary = "List deliveries", description = "The newest first.")
    public Page<DeliveryRow> list(@QueryParam("message") MessageId message,
            @Parameter(description = "Id of an incident") @QueryParam("incident") IncidentId incident,
            @Parameter(description = "statuspage or email") @QueryParam("channel") ChannelKey channel,
            @Parameter(description = "Only these; may be repeated") @QueryParam("state") List<DeliveryState> states,
            @Parameter(description = "Part of the address") @QueryParam("recipient") String recipient,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        ListDeliveries.Filter filter = new ListDeliveries.Filter(
                Optional.ofNullable(message).map(MessageId::value),
                Optional.ofNullable(incident).map(IncidentId::value),
                Optional.ofNullable(channel), Set.copyOf(states), Optional.ofNullable(recipient));
        return Page.of(listDeliveries.handle(filter, window).map(DeliveryRow::of), window);
    }
}
