package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.channel.SettingSpec;
import java.util.List;
import java.util.Optional;

/**
 * A channel as its administrators see it.
 *
 * @param configured whether it has what it needs; if not, its messages are kept instead of sent
 * @param probed whether its provider can be asked
 * @param switched empty for a channel that was never switched: it is on
 */
public record ChannelCard(ChannelKey key, boolean configured, boolean probed, Optional<ChannelSwitch> switched,
        List<Setting> settings) {

    /**
     * One setting of it.
     *
     * @param value empty where none is set, and for every secret
     * @param set whether it has a value
     */
    public record Setting(SettingSpec spec, Optional<String> value, boolean set) {}

    public SwitchState state() {
        return switched.map(ChannelSwitch::state).orElse(SwitchState.ON);
    }
}
