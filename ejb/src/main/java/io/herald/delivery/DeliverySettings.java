package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Holder;
import io.herald.shared.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this node sends. Settings: {@code herald.node.id} (default: the server's own directory, which no other node on
 * the machine has), {@code herald.delivery.inflight}, {@code herald.delivery.chunks}, {@code herald.delivery.lease},
 * {@code herald.delivery.rate.<channel>} (messages a second of this node, a decimal above 0; default: no limit).
 */
@ApplicationScoped
public class DeliverySettings {

    private static final String RATE = "herald.delivery.rate.";

    private final Holder holder;
    private final int inFlight;
    private final int chunks;
    private final Duration lease;
    private final Function<String, Optional<String>> configuration;

    @SuppressWarnings("NullAway")
    protected DeliverySettings() {
        this((Holder) null, 1, 1, null);
    }

    public DeliverySettings(Holder holder, int inFlight, int chunks, Duration lease) {
        this(holder, inFlight, chunks, lease, name -> Optional.empty());
    }

    public DeliverySettings(Holder holder, int inFlight, int chunks, Duration lease,
            Function<String, Optional<String>> configuration) {
        this.holder = holder;
        this.inFlight = inFlight;
        this.chunks = chunks;
        this.lease = lease;
        this.configuration = configuration;
    }

    @Inject
    public DeliverySettings(@ConfigProperty(name = "herald.node.id") Optional<String> node,
            @ConfigProperty(name = "herald.delivery.inflight", defaultValue = "100") int inFlight,
            @ConfigProperty(name = "herald.delivery.chunks", defaultValue = "2") int chunks,
            @ConfigProperty(name = "herald.delivery.lease", defaultValue = "PT5M") Duration lease,
            Config config) {
        this(new Holder(node.orElseGet(DeliverySettings::serverDirectory), PublicId.next()), inFlight, chunks, lease,
                name -> config.getOptionalValue(name, String.class));
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

    /** How long a taken chunk is this node's alone. */
    public Duration lease() {
        return lease;
    }

    /**
     * The most messages a second on a channel; empty where there is no limit.
     *
     * @throws IllegalStateException when the setting is no number above 0
     */
    public OptionalDouble rate(ChannelKey channel) {
        Optional<String> text = configuration.apply(RATE + channel.value());
        return text.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(positive(RATE + channel.value(), text.get()));
    }

    private static double positive(String name, String text) {
        try {
            double rate = Double.parseDouble(text.strip());
            if (rate > 0 && rate < Double.MAX_VALUE) {
                return rate;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException("the setting " + name + " has a value it cannot have", notANumber);
        }
        throw new IllegalStateException("the setting " + name + " has a value it cannot have");
    }
}
