package io.herald.web.api.management.subscriber;

import io.herald.audience.AskAgain;
import io.herald.audience.EndSubscription;
import io.herald.audience.ReactivateSubscriber;
import io.herald.audience.SearchSubscribers;
import io.herald.audience.SubscriberId;
import io.herald.audience.SubscriberRecord;
import io.herald.shared.Slice;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;

/** Does one thing to many subscribers: to those that are named, or to all of a kind and state. */
@RequestScoped
public class ManySubscribers {

    private static final String FIELD = "subscribers";
    private static final String ALL = "all";
    private static final int MOST_TO_END = 100;

    private SearchSubscribers searchSubscribers;
    private AskAgain askAgain;
    private EndSubscription endSubscription;
    private ReactivateSubscriber reactivateSubscriber;

    protected ManySubscribers() {}

    @Inject
    public ManySubscribers(SearchSubscribers searchSubscribers, AskAgain askAgain, EndSubscription endSubscription,
            ReactivateSubscriber reactivateSubscriber) {
        this.searchSubscribers = searchSubscribers;
        this.askAgain = askAgain;
        this.endSubscription = endSubscription;
        this.reactivateSubscriber = reactivateSubscriber;
    }

    Response askAgain(Fields fields) {
        return each(fields, SubscriberQuery.of(null, "unconfirmed", null), Window.MOST, askAgain::handle);
    }

    Response end(Fields fields) {
        SubscriberQuery query = SubscriberQuery.of(fields.raw("type"), fields.raw("state"), null);
        return each(fields, query, MOST_TO_END, endSubscription::handle);
    }

    Response reactivate(Fields fields) {
        SubscriberQuery query = SubscriberQuery.of(fields.raw("type"), "quarantined", null);
        return each(fields, query, Window.MOST, reactivateSubscriber::handle);
    }

    /** @throws ValidationException if there are more than that many, of whom none is touched then */
    private Response each(Fields fields, SubscriberQuery query, int most, Consumer<SubscriberId> deed) {
        List<SubscriberId> ids = fields.isList(FIELD)
                ? fields.texts(FIELD).orElse(List.of()).stream().map(SubscriberId::new).toList()
                : all(fields, query, most);
        if (ids.size() > most) {
            throw new ValidationException(FIELD, "are too many: at most " + most + " at once");
        }
        fields.throwIfWrong();
        ids.forEach(deed);
        return Answers.created(JsonValue.EMPTY_JSON_OBJECT);
    }

    private List<SubscriberId> all(Fields fields, SubscriberQuery query, int most) {
        if (!fields.raw(FIELD).equals(ALL)) {
            throw new ValidationException(FIELD, "must be a list of ids or " + ALL);
        }
        if (query.foreign()) {
            return List.of();
        }
        Slice<SubscriberRecord> found = searchSubscribers.handle(query.filter(), SubscriberQuery.order(null, null),
                Window.first(most));
        if (found.total() > most) {
            throw new ValidationException(FIELD, "are too many: at most " + most + " at once");
        }
        return found.rows().stream().map(SubscriberRecord::id).toList();
    }
}
