package io.herald.web.api.management.postmortem;

import io.herald.identity.Scope;
import io.herald.incident.FindDossier;
import io.herald.incident.IncidentId;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.message.WithdrawMessage;
import io.herald.postmortem.FindPostmortem;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.PostmortemStatus;
import io.herald.postmortem.PostmortemView;
import io.herald.postmortem.RevertPostmortem;
import io.herald.postmortem.SubmitPostmortem;
import io.herald.postmortem.WritePostmortem;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /pages/{page_id}/incidents/{incident_id}/postmortem}. It writes the English text and leaves others alone. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/incidents/{incident_id}/postmortem")
@RequiresScope(Scope.INCIDENTS_READ)
public class PostmortemResource {

    private static final String ROOT = "postmortem";

    private FindDossier findDossier;
    private FindPostmortem findPostmortem;
    private WritePostmortem writePostmortem;
    private SubmitPostmortem submitPostmortem;
    private RevertPostmortem revertPostmortem;
    private FindMessage findMessage;
    private WithdrawMessage withdrawMessage;

    protected PostmortemResource() {}

    @Inject
    public PostmortemResource(FindDossier findDossier, FindPostmortem findPostmortem, WritePostmortem writePostmortem,
            SubmitPostmortem submitPostmortem, RevertPostmortem revertPostmortem, FindMessage findMessage,
            WithdrawMessage withdrawMessage) {
        this.findDossier = findDossier;
        this.findPostmortem = findPostmortem;
        this.writePostmortem = writePostmortem;
        this.submitPostmortem = submitPostmortem;
        this.revertPostmortem = revertPostmortem;
        this.findMessage = findMessage;
        this.withdrawMessage = withdrawMessage;
    }

    @GET
    public Response get(@PathParam("incident_id") String id) {
        return Answers.ok(PostmortemWire.of(written(id)));
    }

    @PUT
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response write(@PathParam("incident_id") String id, Sent body) {
        Fields fields = Sent.of(body).under(ROOT);
        String text = fields.required("body_draft");
        fields.throwIfWrong();
        IncidentId incident = findDossier.handle(new IncidentId(id)).id();
        Optional<PostmortemView> before = findPostmortem.handle(incident);
        Map<Language, PostmortemParts> texts = new HashMap<>(before.map(PostmortemView::texts).orElse(Map.of()));
        texts.put(Language.ENGLISH, DividedText.parse(text));
        return Answers.ok(PostmortemWire.of(writePostmortem.handle(new WritePostmortem.Command(incident,
                before.map(PostmortemView::version).orElse(0L), texts))));
    }

    /** What is not public yet disappears. */
    @DELETE
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response delete(@PathParam("incident_id") String id) {
        PostmortemView draft = takenBack(written(id));
        writePostmortem.handle(new WritePostmortem.Command(draft.incident(), draft.version(), Map.of()));
        return Answers.nothing();
    }

    @PUT
    @Path("publish")
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response publish(@PathParam("incident_id") String id, Sent body) {
        Sent.of(body).under(ROOT).refuseIf("notify_twitter", true, "is not possible: it goes to the accounts that are"
                + " set up in Herald").refuseIf("notify_subscribers", false, "must be true: subscribers are told of"
                        + " all that is published")
                .refuseIfSet("custom_tweet", "is not possible").throwIfWrong();
        PostmortemView postmortem = written(id);
        if (postmortem.status() != PostmortemStatus.PUBLISHED && postmortem.status() != PostmortemStatus.IN_REVIEW) {
            submitPostmortem.handle(postmortem.incident(), postmortem.version());
        }
        return get(id);
    }

    /** Takes it back from the manager who reads it, or off the page. */
    @PUT
    @Path("revert")
    @RequiresScope(Scope.INCIDENTS_WRITE)
    public Response revert(@PathParam("incident_id") String id) {
        PostmortemView found = written(id);
        return Answers.ok(PostmortemWire.of(found.status() == PostmortemStatus.PUBLISHED
                ? revertPostmortem.handle(found.incident(), found.version(), "Reverted over the API")
                : takenBack(found)));
    }

    private PostmortemView takenBack(PostmortemView postmortem) {
        if (postmortem.status() == PostmortemStatus.PUBLISHED) {
            throw new IllegalStateOfException("post-mortem", "published", "be taken back");
        }
        Optional<MessageId> read = postmortem.message()
                .filter(message -> postmortem.status() == PostmortemStatus.IN_REVIEW);
        read.ifPresent(message -> withdrawMessage.handle(message, findMessage.handle(message).version()));
        return read.isEmpty() ? postmortem : findPostmortem.handle(postmortem.incident()).orElseThrow();
    }

    private PostmortemView written(String id) {
        return findPostmortem.handle(findDossier.handle(new IncidentId(id)).id())
                .filter(found -> found.texts().values().stream().anyMatch(parts -> !parts.isBlank()))
                .orElseThrow(() -> new NotFoundException("post-mortem", id));
    }
}
