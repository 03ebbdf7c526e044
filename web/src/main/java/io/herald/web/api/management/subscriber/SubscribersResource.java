package io.herald.web.api.management.subscriber;

import io.herald.audience.AskAgain;
import io.herald.audience.ChangeWishes;
import io.herald.audience.CountSubscribersByKind;
import io.herald.audience.EndSubscription;
import io.herald.audience.InviteSubscriber;
import io.herald.audience.SearchSubscribers;
import io.herald.audience.SearchSubscribers.Filter;
import io.herald.audience.SubscriberId;
import io.herald.audience.SubscriberRecord;
import io.herald.audience.SubscriberStatus;
import io.herald.identity.Scope;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /pages/{page_id}/subscribers}, one by one; what concerns many is done by {@link ManySubscribers}. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/subscribers")
@RequiresScope(Scope.SUBSCRIBERS_READ)
public class SubscribersResource {

    private SearchSubscribers searchSubscribers;
    private CountSubscribersByKind countSubscribers;
    private InviteSubscriber inviteSubscriber;
    private ChangeWishes changeWishes;
    private EndSubscription endSubscription;
    private AskAgain askAgain;
    private ManySubscribers many;

    protected SubscribersResource() {}

    @Inject
    public SubscribersResource(SearchSubscribers searchSubscribers, CountSubscribersByKind countSubscribers,
            InviteSubscriber inviteSubscriber, ChangeWishes changeWishes, EndSubscription endSubscription,
            AskAgain askAgain, ManySubscribers many) {
        this.searchSubscribers = searchSubscribers;
        this.countSubscribers = countSubscribers;
        this.inviteSubscriber = inviteSubscriber;
        this.changeWishes = changeWishes;
        this.endSubscription = endSubscription;
        this.askAgain = askAgain;
        this.many = many;
    }

    @GET
    public Response list(@QueryParam("q") String text, @QueryParam("type") String type,
            @QueryParam("state") String state, @QueryParam("limit") Integer limit, @QueryParam("page") Integer page,
            @QueryParam("sort_field") String sortField, @QueryParam("sort_direction") String direction) {
        SubscriberQuery query = SubscriberQuery.of(type, state, text);
        return list(query.foreign() ? Optional.empty() : Optional.of(query.filter()),
                SubscriberQuery.order(sortField, direction), Paging.fromZero(page, limit, "limit"));
    }

    @GET
    @Path("unsubscribed")
    public Response unsubscribed(@QueryParam("page") Integer page, @QueryParam("per_page") Integer perPage) {
        return list(Optional.of(new Filter(Set.of(SubscriberStatus.UNSUBSCRIBED), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty())), SubscriberQuery.order(null, null),
                Paging.fromOne(page, perPage, "per_page"));
    }

    @GET
    @Path("count")
    public Response count(@QueryParam("type") String type, @QueryParam("state") String state) {
        return Answers
                .ok(new SubscriberCounts(countSubscribers.handle()).byKind(SubscriberQuery.of(type, state, null)));
    }

    @GET
    @Path("histogram_by_state")
    public Response histogram() {
        return Answers.ok(new SubscriberCounts(countSubscribers.handle()).byKindAndState());
    }

    @POST
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response create(Sent body) {
        return Answers.created(SubscriberWire.of(
                inviteSubscriber.handle(SubscriberFields.read(Sent.of(body), Optional.empty()))));
    }

    @GET
    @Path("{subscriber_id}")
    public Response get(@PathParam("subscriber_id") String id) {
        return Answers.ok(SubscriberWire.of(find(id)));
    }

    @PATCH
    @Path("{subscriber_id}")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response patch(@PathParam("subscriber_id") String id, Sent body) {
        return Answers.ok(SubscriberWire.of(
                changeWishes.handle(new SubscriberId(id), SubscriberFields.components(Sent.of(body)))));
    }

    /** Nobody is written to about it, whatever {@code skip_unsubscription_notification} says. */
    @DELETE
    @Path("{subscriber_id}")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response delete(@PathParam("subscriber_id") String id) {
        endSubscription.handle(new SubscriberId(id));
        return get(id);
    }

    @POST
    @Path("{subscriber_id}/resend_confirmation")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response resend(@PathParam("subscriber_id") String id) {
        askAgain.handle(new SubscriberId(id));
        return Answers.created(SubscriberWire.of(find(id)));
    }

    @POST
    @Path("resend_confirmation")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response resendAll(Sent body) {
        return many.askAgain(Sent.of(body).bare());
    }

    @POST
    @Path("unsubscribe")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response unsubscribe(Sent body) {
        return many.end(Sent.of(body).bare());
    }

    @POST
    @Path("reactivate")
    @RequiresScope(Scope.SUBSCRIBERS_WRITE)
    public Response reactivate(Sent body) {
        return many.reactivate(Sent.of(body).bare());
    }

    private Response list(Optional<Filter> filter, SearchSubscribers.Order order, Window window) {
        List<SubscriberRecord> found = filter.map(wanted -> searchSubscribers.handle(wanted, order, window).rows())
                .orElse(List.of());
        return Answers.list(found.stream().map(SubscriberWire::of).toList());
    }

    private SubscriberRecord find(String id) {
        return searchSubscribers.handle(Filter.one(id), SubscriberQuery.order(null, null), Window.first(1)).rows()
                .stream().findFirst().orElseThrow(() -> new NotFoundException("subscriber", id));
    }
}
