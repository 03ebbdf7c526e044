package io.herald.channel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that an adapter makes of its settings and keeps until they change: a session, a connection, a limit that
 * the provider told. Safe for many threads.
 */
public final class ByVersion<T> {

    private record Made<T>(long version, T thing) {}

    private final Function<ChannelValues, T> make;
    private volatile @Nullable Made<T> last;

    /** @param make cheap and without any call over the network */
    public ByVersion(Function<ChannelValues, T> make) {
        this.make = make;
    }

    public T of(ChannelValues values) {
        Made<T> known = last;
        if (known != null && known.version() == values.version()) {
            return known.thing();
        }
        return renew(values);
    }

    private synchronized T renew(ChannelValues values) {
        Made<T> known = last;
        if (known != null && known.version() == values.version()) {
            return known.thing();
        }
        T thing = make.apply(values);
        last = new Made<>(values.version(), thing);
        return thing;
    }
}
