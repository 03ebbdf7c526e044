package io.herald.web.api.management.component;

import io.herald.identity.Scope;
import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.RemoveComponent;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /pages/{page_id}/components}. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/components")
@RequiresScope(Scope.INCIDENTS_READ)
public class ComponentsResource {

    private ComponentEditing editing;
    private RemoveComponent removeComponent;
    private ReadPageSettings readPageSettings;
    private UptimeAnswers uptimes;

    protected ComponentsResource() {}

    @Inject
    public ComponentsResource(ComponentEditing editing, RemoveComponent removeComponent,
            ReadPageSettings readPageSettings, UptimeAnswers uptimes) {
        this.editing = editing;
        this.removeComponent = removeComponent;
        this.readPageSettings = readPageSettings;
        this.uptimes = uptimes;
    }

    /** Each group, followed by its components. */
    @GET
    public Response list(@QueryParam("page") Integer page, @QueryParam("per_page") Integer perPage) {
        String pageId = pageId();
        List<JsonObject> all = editing.groups().stream()
                .flatMap(group -> Stream.concat(Stream.of(ComponentWire.ofGroup(group, pageId)),
                        group.components().stream().map(component -> ComponentWire.of(component, pageId))))
                .toList();
        return Answers.list(Paging.part(all, Paging.fromOne(page, perPage, "per_page")));
    }

    @POST
    @RequiresScope(Scope.PAGE_WRITE)
    public Response create(Sent body) {
        Fields fields = Sent.of(body).under("component");
        String name = fields.required("name");
        Optional<String> group = checked(fields, ComponentStatus.OPERATIONAL);
        Optional<LocalDate> startDate = fields.date("start_date");
        boolean showcase = fields.flag("showcase").orElse(true);
        fields.throwIfWrong();
        return Answers.created(component(
                editing.add(name, fields.words("description"), group, showcase, startDate).value()));
    }

    @GET
    @Path("{component_id}")
    public Response get(@PathParam("component_id") String id) {
        Optional<ComponentGroupView> group = editing.findGroup(id);
        return Answers.ok(group.map(found -> ComponentWire.ofGroup(found, pageId())).orElseGet(() -> component(id)));
    }

    @PUT
    @Path("{component_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response replace(@PathParam("component_id") String id, Sent body) {
        return patch(id, body);
    }

    @PATCH
    @Path("{component_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response patch(@PathParam("component_id") String id, Sent body) {
        ComponentView component = editing.component(id);
        Fields fields = Sent.of(body).under("component");
        Optional<String> group = checked(fields, component.status());
        Optional<LocalDate> startDate = fields.has("start_date") ? fields.date("start_date") : component.startDate();
        String name = fields.has("name") ? fields.required("name") : component.name();
        boolean showcase = fields.flag("showcase").orElse(component.showcase());
        fields.throwIfWrong();
        editing.save(component, group.map(ComponentGroupId::new).orElse(component.groupId()), name,
                fields.has("description") ? fields.words("description") : component.description(), showcase,
                startDate);
        return Answers.ok(component(id));
    }

    @DELETE
    @Path("{component_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response delete(@PathParam("component_id") String id) {
        ComponentView component = editing.component(id);
        removeComponent.handle(component.id(), component.version());
        return Answers.nothing();
    }

    @GET
    @Path("{component_id}/uptime")
    public Response uptime(@PathParam("component_id") String id, @QueryParam("start") String start,
            @QueryParam("end") String end) {
        return Answers.ok(uptimes.of(editing.component(id), start, end));
    }

    private Optional<String> checked(Fields fields, ComponentStatus now) {
        fields.word("status", ComponentStatus::fromWire).filter(status -> status != now)
                .ifPresent(other -> fields.refuse("status", "follows from incidents: send it as components of an"
                        + " incident, with words that say what is wrong"));
        fields.refuseIf("only_show_if_degraded", true, "is not possible").refuseIfSet("automation_email",
                "is not possible");
        Optional<String> group = fields.words("group_id");
        if (group.isPresent() && editing.findGroup(group.get()).isEmpty()) {
            fields.refuse("group_id", "does not exist");
        }
        return group;
    }

    private JsonObject component(String id) {
        return ComponentWire.of(editing.component(id), pageId());
    }

    private String pageId() {
        return readPageSettings.handle().pageId();
    }
}
