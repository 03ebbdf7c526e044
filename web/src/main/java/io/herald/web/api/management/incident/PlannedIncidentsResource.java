package io.herald.web.api.management.incident;

import io.herald.identity.Scope;
import io.herald.incident.MaintenanceStatus;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Predicate;

/** The lists of scheduled incidents that are not over: {@code upcoming} and {@code active_maintenance}, or both. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/incidents/{list: scheduled|upcoming|active_maintenance}")
@RequiresScope(Scope.INCIDENTS_READ)
public class PlannedIncidentsResource {

    private PlannedIncidents planned;

    protected PlannedIncidentsResource() {}

    @Inject
    public PlannedIncidentsResource(PlannedIncidents planned) {
        this.planned = planned;
    }

    @GET
    public Response planned(@PathParam("list") String list, @QueryParam("page") Integer page,
            @QueryParam("per_page") Integer perPage) {
        Predicate<MaintenanceStatus> fits = switch (list) {
            case "upcoming" -> MaintenanceStatus.SCHEDULED::equals;
            case "active_maintenance" -> MaintenanceStatus::isOn;
            default -> status -> true;
        };
        return Answers.list(Paging.part(planned.open(fits), Paging.fromOne(page, perPage, "per_page")));
    }
}
