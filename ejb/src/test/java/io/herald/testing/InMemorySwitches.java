package io.herald.testing;

import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.domain.ChannelSwitches;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Channel switches of a test; every channel is on at first. */
public final class InMemorySwitches implements ChannelSwitches {

    private final Map<String, ChannelSwitch> byChannel = new TreeMap<>();

    @Override
    public List<ChannelSwitch> all() {
        return List.copyOf(byChannel.values());
    }

    @Override
    public void put(ChannelSwitch changed) {
        byChannel.put(changed.channel(), changed);
    }
}
