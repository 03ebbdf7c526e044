package io.herald.delivery;

import io.herald.delivery.domain.Holder;
import io.herald.shared.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this node sends. Settings: {@code herald.node.id} (default: the server's own directory, which no other node on
 * the machine has), {@code herald.delivery.inflight}, {@code herald.delivery.chunks}, {@code herald.delivery.lease}.
 */
@ApplicationScoped
public class DeliverySettings {

    private final Holder holder;
    private final int inFlight;
    private final int chunks;
    private final Duration lease;

    @SuppressWarnings("NullAway")
    protected DeliverySettings() {
        this((Holder) null, 1, 1, null);
    }

    public DeliverySettings(Holder holder, int inFlight, int chunks, Duration lease) {
        this.holder = holder;
        this.inFlight = inFlight;
        this.chunks = chunks;
        this.lease = lease;
    }

    @Inject
    public DeliverySettings(@ConfigProperty(name = "herald.node.id") Optional<String> node,
            @ConfigProperty(name = "herald.delivery.inflight", defaultValue = "100") int inFlight,
            @ConfigProperty(name = "herald.delivery.chunks", defaultValue = "2") int chunks,
            @ConfigProperty(name = "herald.delivery.lease", defaultValue = "PT5M") Duration lease) {
        this(new Holder(node.orElseGet(DeliverySettings::serverDirectory), PublicId.next()), inFlight, chunks, lease);
    }

    private static String serverDirectory() {
        return System.getProperty("com.sun.aas.instanceRoot", "herald");
    }

    public Holder holder() {
        return holder;
    }

    /** The most messages whose acceptance is not written down yet; what a crash can send twice, of each channel. */
    public int inFlight() {
        return inFlight;
    }

    /** How many chunks of a channel this node works on at a time. */
    public int chunks() {
        return chunks;
    }

    /** How long a claimed row is this node's alone. */
    public Duration lease() {
        return lease;
    }
}
