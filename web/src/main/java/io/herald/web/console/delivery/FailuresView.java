package io.herald.web.console.delivery;

import io.herald.delivery.DeliveryState;
import io.herald.delivery.DeliveryView;
import io.herald.delivery.ListDeliveries;
import io.herald.delivery.RetryDelivery;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.console.live.Live;
import io.herald.web.faces.Results;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What did not arrive, or may not have arrived, and a way to try it again. */
@Named
@ViewScoped
public class FailuresView implements Live, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<DeliveryState> FAILED = EnumSet.of(DeliveryState.REFUSED, DeliveryState.UNCLEAR,
            DeliveryState.DEFERRED);

    @Inject
    ListDeliveries deliveries;

    @Inject
    RetryDelivery retry;

    @Inject
    Results results;

    private @Nullable String message;
    private final Rows<DeliveryView> rows = new Rows<>(this::page);

    private Slice<DeliveryView> page(Window window) {
        return deliveries.handle(new ListDeliveries.Filter(Optional.ofNullable(message), Optional.empty(),
                Optional.empty(), FAILED, Optional.empty()), window);
    }

    public void tryAgain(DeliveryView delivery) {
        retry.handle(delivery.id());
        results.done("failures.did.retried", delivery.recipient());
    }

    /** The table reads its rows whenever it is drawn. */
    @Override
    public boolean refresh() {
        return true;
    }

    public Rows<DeliveryView> getRows() {
        return rows;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
