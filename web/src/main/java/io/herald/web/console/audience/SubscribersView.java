package io.herald.web.console.audience;

import io.herald.audience.CountSubscribers;
import io.herald.audience.ExportSubscribers;
import io.herald.audience.ListSubscribers;
import io.herald.audience.RemoveSubscriber;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.SubscriberView;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.faces.Results;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is told about incidents. */
@Named
@ViewScoped
public class SubscribersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListSubscribers subscribers;

    @Inject
    CountSubscribers count;

    @Inject
    RemoveSubscriber remove;

    @Inject
    ExportSubscribers export;

    @Inject
    Results results;

    private @Nullable String text;
    private @Nullable SubscriberStatus status;
    private @Nullable SubscriberKind kind;
    private @Nullable String audience;
    private @Nullable SubscriberView leaving;
    private Map<SubscriberStatus, Long> counts = Map.of();
    private final Rows<SubscriberView> rows = new Rows<>(this::page);

    public void begin() {
        counts = new EnumMap<>(count.handle());
    }

    private Slice<SubscriberView> page(Window window) {
        return subscribers.handle(filter(), window);
    }

    private ListSubscribers.Filter filter() {
        var words = Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
        return new ListSubscribers.Filter(Optional.ofNullable(status), words, Optional.ofNullable(kind),
                Optional.ofNullable(audience).filter(id -> !id.isEmpty()));
    }

    /** Sends those that the table shows, with the proof of their consent. */
    public void export() throws IOException {
        Downloads.send("subscribers.csv", after -> export.handle(filter(), after));
    }

    /** Asks before erasing: the address disappears for good. */
    public void ask(SubscriberView subscriber) {
        leaving = subscriber;
    }

    public void keep() {
        leaving = null;
    }

    public void erase() {
        if (leaving != null) {
            remove.handle(leaving.id());
            leaving = null;
            results.done("subscriber.did.erased");
            begin();
        }
    }

    public Map<SubscriberStatus, Long> getCounts() {
        return counts;
    }

    public @Nullable SubscriberView getLeaving() {
        return leaving;
    }

    public Rows<SubscriberView> getRows() {
        return rows;
    }

    public SubscriberStatus[] getStatuses() {
        return SubscriberStatus.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public SubscriberKind[] getKinds() {
        return SubscriberKind.values();
    }

    public @Nullable SubscriberKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SubscriberKind kind) {
        this.kind = kind;
    }

    public @Nullable String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = audience;
    }

    public @Nullable SubscriberStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable SubscriberStatus status) {
        this.status = status;
    }
}
