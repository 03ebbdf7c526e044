package io.herald.web.console.delivery;

import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.DeliveryView;
import io.herald.delivery.ListDeliveries;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of every mail and every publication: sent, kept, waiting, refused, and why. */
@Named
@ViewScoped
public class DeliveriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListDeliveries deliveries;

    @Inject
    Channels channels;

    private @Nullable String recipient;
    private @Nullable DeliveryState state;
    private @Nullable String channel;
    private @Nullable String message;
    private final Rows<DeliveryView> rows = new Rows<>(this::page);

    private Slice<DeliveryView> page(Window window) {
        var filter = new ListDeliveries.Filter(Optional.ofNullable(message), Optional.empty(),
                Optional.ofNullable(channel).map(ChannelKey::of), state == null ? Set.of() : Set.of(state),
                Optional.ofNullable(recipient).map(String::strip).filter(r -> !r.isEmpty()));
        return deliveries.handle(filter, window);
    }

    /** Every channel that can have deliveries. */
    public List<String> getChannels() {
        return channels.all().stream().map(known -> known.key().value()).toList();
    }

    public Rows<DeliveryView> getRows() {
        return rows;
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable DeliveryState getState() {
        return state;
    }

    public void setState(@Nullable DeliveryState state) {
        this.state = state;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
