package io.herald.web.console.audience;

import io.herald.audience.EndSubscription;
import io.herald.audience.FindSubscriber;
import io.herald.audience.ReactivateSubscriber;
import io.herald.audience.RemoveSubscriber;
import io.herald.audience.SubscriberDetail;
import io.herald.audience.SubscriberId;
import io.herald.audience.SubscriberStatus;
import io.herald.delivery.DeliveryView;
import io.herald.delivery.ListDeliveriesTo;
import io.herald.web.faces.Results;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One subscriber: wishes, proof of consent, what was sent; and the ends that staff can put to it. */
@Named
@ViewScoped
public class SubscriberPageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindSubscriber find;

    @Inject
    EndSubscription end;

    @Inject
    ReactivateSubscriber reactivate;

    @Inject
    RemoveSubscriber remove;

    @Inject
    ListDeliveriesTo deliveries;

    @Inject
    Results results;

    private @Nullable String id;
    private @Nullable String asked;
    private transient @Nullable SubscriberDetail detail;
    private final Rows<DeliveryView> rows = new Rows<>(window -> deliveries.handle(id().value(), window));

    public void read() {
        detail = find.handle(id());
    }

    private SubscriberId id() {
        return new SubscriberId(Objects.requireNonNullElse(id, ""));
    }

    public @Nullable SubscriberDetail getDetail() {
        if (detail == null) {
            read();
        }
        return detail;
    }

    public boolean isLeaving() {
        return getDetail() != null && detail.subscriber().status() != SubscriberStatus.UNSUBSCRIBED;
    }

    public boolean isQuarantined() {
        return getDetail() != null && detail.subscriber().status() == SubscriberStatus.QUARANTINED;
    }

    /** Asks before it does: {@code end}, {@code reactivate} or {@code erase}. */
    public void ask(String what) {
        asked = what;
    }

    public void keep() {
        asked = null;
    }

    public void endSubscription() {
        end.handle(id());
        done("subscriber.did.ended");
    }

    public void tellAgain() {
        reactivate.handle(id());
        done("subscriber.did.reactivated");
    }

    private void done(String key) {
        asked = null;
        results.done(key);
        read();
    }

    public String erase() {
        remove.handle(id());
        results.doneOnNextPage("subscriber.did.erased");
        return "/console/audience/subscribers?faces-redirect=true";
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public Rows<DeliveryView> getRows() {
        return rows;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
