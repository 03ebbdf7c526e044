package io.herald.web.api.rest.postmortem;

import io.herald.identity.Scope;
import io.herald.incident.IncidentId;
import io.herald.postmortem.FindPostmortem;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.RevertPostmortem;
import io.herald.postmortem.SubmitPostmortem;
import io.herald.postmortem.WritePostmortem;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.incident.IncidentLookup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /incidents/{incident}/postmortem}: what is said when an incident is over. */
@RequestScoped
@Path("/incidents/{incident}/postmortem")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_WRITE)
@Tag(name = "Post-mortems", description = "What is said when an incident is over")
public class PostmortemsResource {

    private IncidentLookup incidents;
    private FindPostmortem findPostmortem;
    private WritePostmortem writePostmortem;
    private SubmitPostmortem submitPostmortem;
    private RevertPostmortem revertPostmortem;

    protected PostmortemsResource() {}

    @Inject
    public PostmortemsResource(IncidentLookup incidents, FindPostmortem findPostmortem,
            WritePostmortem writePostmortem, SubmitPostmortem submitPostmortem, RevertPostmortem revertPostmortem) {
        this.incidents = incidents;
        this.findPostmortem = findPostmortem;
        this.writePostmortem = writePostmortem;
        this.submitPostmortem = submitPostmortem;
        this.revertPostmortem = revertPostmortem;
    }

    @GET
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "getPostmortem", summary = "Read a post-mortem",
            description = "As far as it is written, with advice about its words.")
    public PostmortemBody get(@PathParam("incident") String idOrReference) {
        return findPostmortem.handle(incidents.find(idOrReference)).map(PostmortemBody::of)
                .orElseThrow(() -> new NotFoundException("post-mortem", idOrReference));
    }

    @POST
    @Operation(operationId = "writePostmortem", summary = "Write a post-mortem, or more of it",
            description = "Nobody outside sees it. The answer says what its writer may look at again.")
    public PostmortemBody write(@PathParam("incident") String idOrReference, DraftBody body) {
        return PostmortemBody.of(writePostmortem.handle(new WritePostmortem.Command(incidents.find(idOrReference),
                body.expectedVersion(), parts(body.texts()), body.internal().map(PostmortemsResource::parts))));
    }

    @POST
    @Path("/submit")
    @Operation(operationId = "submitPostmortem", summary = "Ask for approval",
            description = "It is published, and subscribers are told, once the managers whom its rule names approve.")
    public PostmortemBody submit(@PathParam("incident") String idOrReference, StepBody body) {
        IncidentId incident = incidents.find(idOrReference);
        submitPostmortem.handle(incident, body.expectedVersion());
        return get(idOrReference);
    }

    @POST
    @Path("/revert")
    @Operation(operationId = "revertPostmortem", summary = "Take a published post-mortem off the page",
            description = "It is a draft again, and owed again. Mails that were sent cannot be called back.")
    public PostmortemBody revert(@PathParam("incident") String idOrReference, StepBody body) {
        return PostmortemBody.of(revertPostmortem.handle(incidents.find(idOrReference), body.expectedVersion(),
                body.reason().orElse("")));
    }

    private static Map<Language, PostmortemParts> parts(Map<Language, PartsBody> bodies) {
        Map<Language, PostmortemParts> texts = new TreeMap<>();
        bodies.forEach((language, parts) -> texts.put(language, parts.toParts()));
        return texts;
    }
}
