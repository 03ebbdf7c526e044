package io.herald.web.api.management.component;

import io.herald.identity.Scope;
import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.RemoveComponentGroup;
import io.herald.shared.ValidationException;
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
import java.util.List;
import java.util.Optional;

/** {@code /pages/{page_id}/component-groups}. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/component-groups")
@RequiresScope(Scope.INCIDENTS_READ)
public class ComponentGroupsResource {

    private static final String COMPONENTS = "components";

    private ComponentEditing editing;
    private RemoveComponentGroup removeComponentGroup;
    private ReadPageSettings readPageSettings;
    private UptimeAnswers uptimes;

    protected ComponentGroupsResource() {}

    @Inject
    public ComponentGroupsResource(ComponentEditing editing, RemoveComponentGroup removeComponentGroup,
            ReadPageSettings readPageSettings, UptimeAnswers uptimes) {
        this.editing = editing;
        this.removeComponentGroup = removeComponentGroup;
        this.readPageSettings = readPageSettings;
        this.uptimes = uptimes;
    }

    @GET
    public Response list(@QueryParam("page") Integer page, @QueryParam("per_page") Integer perPage) {
        String pageId = readPageSettings.handle().pageId();
        return Answers.list(Paging.part(editing.groups(), Paging.fromOne(page, perPage, "per_page")).stream()
                .map(group -> ComponentWire.group(group, pageId)).toList());
    }

    @POST
    @RequiresScope(Scope.PAGE_WRITE)
    public Response create(Sent body) {
        return Answers.created(save(Optional.empty(), Sent.of(body)));
    }

    @GET
    @Path("{group_id}")
    public Response get(@PathParam("group_id") String id) {
        return Answers.ok(wire(id));
    }

    @PUT
    @Path("{group_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response replace(@PathParam("group_id") String id, Sent body) {
        return patch(id, body);
    }

    @PATCH
    @Path("{group_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response patch(@PathParam("group_id") String id, Sent body) {
        return Answers.ok(save(Optional.of(editing.group(id)), Sent.of(body)));
    }

    /** Its components move to the first of the other groups. */
    @DELETE
    @Path("{group_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response delete(@PathParam("group_id") String id) {
        ComponentGroupView group = editing.group(id);
        JsonObject gone = wire(id);
        release(group, List.of());
        removeComponentGroup.handle(group.id(), group.version());
        return Answers.ok(gone);
    }

    @GET
    @Path("{group_id}/uptime")
    public Response uptime(@PathParam("group_id") String id, @QueryParam("start") String start,
            @QueryParam("end") String end) {
        return Answers.ok(uptimes.of(editing.group(id), start, end));
    }

    private JsonObject save(Optional<ComponentGroupView> before, Sent body) {
        Fields fields = body.under("component_group");
        String name = before.isEmpty() || fields.has("name") ? fields.required("name") : before.get().name();
        Optional<String> description = fields.words("description").or(() -> body.bare().words("description"))
                .or(() -> before.flatMap(ComponentGroupView::description));
        Optional<List<String>> wanted = fields.texts(COMPONENTS);
        List<String> known = editing.groups().stream().flatMap(group -> group.components().stream())
                .map(component -> component.id().value()).toList();
        if (before.isEmpty() && wanted.isEmpty() || wanted.filter(List::isEmpty).isPresent()) {
            fields.refuse(COMPONENTS, "must name at least one");
        }
        wanted.orElse(List.of()).stream().filter(id -> !known.contains(id))
                .forEach(id -> fields.refuse(COMPONENTS, "names a component that does not exist: " + id));
        fields.throwIfWrong();
        ComponentGroupId saved = editing.saveGroup(before, name, description);
        wanted.ifPresent(ids -> {
            ids.forEach(id -> editing.move(editing.component(id), saved));
            before.ifPresent(group -> release(group, ids));
        });
        return wire(saved.value());
    }

    private void release(ComponentGroupView group, List<String> kept) {
        editing.group(group.id().value()).components().stream()
                .filter(component -> !kept.contains(component.id().value()))
                .forEach(component -> editing.move(component, otherThan(group)));
    }

    private ComponentGroupId otherThan(ComponentGroupView group) {
        return editing.groups().stream().map(ComponentGroupView::id).filter(id -> !id.equals(group.id())).findFirst()
                .orElseThrow(() -> new ValidationException(COMPONENTS,
                        "would have no group: create another one first"));
    }

    private JsonObject wire(String id) {
        return ComponentWire.group(editing.group(id), readPageSettings.handle().pageId());
    }
}
