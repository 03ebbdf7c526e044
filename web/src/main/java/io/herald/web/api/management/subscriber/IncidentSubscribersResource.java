package io.herald.web.api.management.subscriber;

import io.herald.audience.AskAgain;
import io.herald.audience.InviteSubscriber;
import io.herald.audience.SearchSubscribers;
import io.herald.audience.SearchSubscribers.Filter;
import io.herald.audience.StopFollowing;
import io.herald.audience.SubscriberRecord;
import io.herald.identity.Scope;
import io.herald.incident.FindDossier;
import io.herald.incident.IncidentId;
import io.herald.shared.NotFoundException;
import io.herald.shared.Window;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /pages/{page_id}/incidents/{incident_id}/subscribers}: those who follow one incident. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/incidents/{incident_id}/subscribers")
@RequiresScope(Scope.SUBSCRIBERS_READ)
public class IncidentSubscribersResource {

    private FindDossier findDossier;
    private SearchSubscribers searchSubscribers;
    private InviteSubscriber inviteSubscriber;
    private StopFollowing stopFollowing;
    private AskAgain askAgain;

    protected IncidentSubscribersResource() {}

    @Inject
    public IncidentSubscribersResource(FindDossier findDossier, SearchSubscribers searchSubscribers,
            InviteSubscriber inviteSubscriber, StopFollowing stopFollowing, AskAgain askAgain) {
        this.findDossier = findDossier;
        this.searchSubscribers = searchSubscribers;
        this.inviteSubscriber = inviteSubscriber;
        this.stopFollowing = stopFollowing;
        this.askAgain = askAgain;
    }

    @GET
    public Response list(@PathParam("incident_id") String incident, @QueryParam("page") Integer page,
            @QueryParam("per_page") Integer perPage) {
        return Answers.list(searchSubscribers.handle(Filter.following(known(incident), Optional.empty()),
                SubscriberQuery.order(null, null), Paging.fromOne(page, perPage, "per_page"))
                .map(SubscriberWire::of).rows());
    }

    @POST
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response create(@PathParam("incident_id") String incident, Sent body) {
        return Answers.created(SubscriberWire.of(inviteSubscriber.handle(
                SubscriberFields.read(Sent.of(body), Optional.of(known(incident))))));
    }

    @GET
    @Path("{subscriber_id}")
    public Response get(@PathParam("incident_id") String incident, @PathParam("subscriber_id") String id) {
        return Answers.ok(SubscriberWire.of(find(incident, id)));
    }

    @DELETE
    @Path("{subscriber_id}")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response delete(@PathParam("incident_id") String incident, @PathParam("subscriber_id") String id) {
        SubscriberRecord subscriber = find(incident, id);
        stopFollowing.handle(subscriber.id(), incident);
        return Answers.ok(SubscriberWire.of(subscriber));
    }

    @POST
    @Path("{subscriber_id}/resend_confirmation")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response resend(@PathParam("incident_id") String incident, @PathParam("subscriber_id") String id) {
        SubscriberRecord subscriber = find(incident, id);
        askAgain.handle(subscriber.id());
        return Answers.created(SubscriberWire.of(subscriber));
    }

    private SubscriberRecord find(String incident, String id) {
        return searchSubscribers.handle(Filter.following(known(incident), Optional.of(id)),
                SubscriberQuery.order(null, null), Window.first(1)).rows().stream().findFirst()
                .orElseThrow(() -> new NotFoundException("subscriber", id));
    }

    private String known(String incident) {
        return findDossier.handle(new IncidentId(incident)).id().value();
    }
}
