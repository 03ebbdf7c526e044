package io.herald.web.api.management.incident;

import io.herald.channel.PublicLinks;
import io.herald.identity.Scope;
import io.herald.incident.ComponentView;
import io.herald.incident.DismissIncident;
import io.herald.incident.FindDossier;
import io.herald.incident.IncidentDossier;
import io.herald.incident.IncidentId;
import io.herald.incident.ListComponents;
import io.herald.incident.ListDossiers;
import io.herald.incident.ReadPageSettings;
import io.herald.shared.Window;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** {@code /pages/{page_id}/incidents} and what lies directly below. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/incidents")
@RequiresScope(Scope.INCIDENTS_READ)
public class IncidentsResource {

    private ListDossiers listDossiers;
    private FindDossier findDossier;
    private DismissIncident dismissIncident;
    private ListComponents listComponents;
    private ReadPageSettings readPageSettings;
    private IncidentEditing editing;
    private PlannedIncidents planned;
    private PublicLinks links;

    protected IncidentsResource() {}

    @Inject
    public IncidentsResource(ListDossiers listDossiers, FindDossier findDossier, DismissIncident dismissIncident,
            ListComponents listComponents, ReadPageSettings readPageSettings, IncidentEditing editing,
            PlannedIncidents planned, PublicLinks links) {
        this.listDossiers = listDossiers;
        this.findDossier = findDossier;
        this.dismissIncident = dismissIncident;
        this.listComponents = listComponents;
        this.readPageSettings = readPageSettings;
        this.editing = editing;
        this.planned = planned;
        this.links = links;
    }

    @GET
    public Response list(@QueryParam("q") String text, @QueryParam("limit") Integer limit,
            @QueryParam("page") Integer page) {
        Optional<String> words = Optional.ofNullable(text);
        return Answers.list(new MergedList(planned.all(words)).part(Paging.fromOne(page, limit, "limit"),
                window -> list(new ListDossiers.Filter(false, words), window)));
    }

    @GET
    @Path("unresolved")
    public Response unresolved(@QueryParam("page") Integer page, @QueryParam("per_page") Integer perPage) {
        return Answers.list(list(new ListDossiers.Filter(true, Optional.empty()),
                Paging.fromOne(page, perPage, "per_page")));
    }

    @POST
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response create(@HeaderParam("Idempotency-Key") String key, Sent body) {
        if (PlannedFields.isPlanned(Sent.of(body))) {
            return Answers.created(planned.create(Sent.of(body)));
        }
        IncidentFields fields = IncidentFields.read(Sent.of(body), true, components());
        return Answers.created(wire().of(editing.create(fields, Optional.ofNullable(key))));
    }

    @GET
    @Path("{incident_id}")
    public Response get(@PathParam("incident_id") String id) {
        return Answers.ok(planned.has(id) ? planned.get(id) : wire().of(findDossier.handle(new IncidentId(id))));
    }

    @PUT
    @Path("{incident_id}")
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response replace(@PathParam("incident_id") String id, Sent body) {
        return patch(id, body);
    }

    @PATCH
    @Path("{incident_id}")
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response patch(@PathParam("incident_id") String id, Sent body) {
        if (planned.has(id)) {
            return Answers.ok(planned.change(id, Sent.of(body)));
        }
        IncidentFields fields = IncidentFields.read(Sent.of(body), false, components());
        return Answers.ok(wire().of(editing.change(new IncidentId(id), fields)));
    }

    /** Only what the public never heard of can be taken back; maintenance is called off. */
    @DELETE
    @Path("{incident_id}")
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response delete(@PathParam("incident_id") String id) {
        if (planned.has(id)) {
            return Answers.ok(planned.cancel(id));
        }
        IncidentDossier incident = findDossier.handle(new IncidentId(id));
        dismissIncident.handle(new DismissIncident.Command(incident.id(), incident.version(),
                "Deleted by the management API"));
        return Answers.ok(wire().of(incident));
    }

    private List<JsonObject> list(ListDossiers.Filter filter, Window window) {
        IncidentWire wire = wire();
        return listDossiers.handle(filter, window).map(wire::of).rows();
    }

    private IncidentWire wire() {
        return new IncidentWire(readPageSettings.handle(), components(), links);
    }

    private List<ComponentView> components() {
        return listComponents.handle().stream().flatMap(group -> group.components().stream()).toList();
    }
}
