package io.herald.web.console.delivery;

import io.herald.delivery.DeliveryId;
import io.herald.delivery.FindDelivery;
import io.herald.delivery.FindDelivery.DeliveryDetail;
import io.herald.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One delivery with its attempts and, in capture mode, the mail that was kept. */
@Named
@ViewScoped
public class DeliveryPageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindDelivery find;

    private long id;
    private @Nullable DeliveryDetail detail;

    public void read() {
        detail = find.handle(new DeliveryId(id))
                .orElseThrow(() -> new NotFoundException("delivery", Long.toString(id)));
    }

    public @Nullable DeliveryDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
