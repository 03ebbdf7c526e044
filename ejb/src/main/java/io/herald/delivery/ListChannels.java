package io.herald.delivery;

import io.herald.channel.Channel;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.channel.Configurable;
import io.herald.channel.SettingSpec;
import io.herald.delivery.domain.ChannelSwitches;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows all channels with their switches and settings; secrets only by whether they are set. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListChannels {

    private final Channels channels;
    private final ChannelSettings settings;
    private final ChannelSwitches switches;

    @SuppressWarnings("NullAway")
    protected ListChannels() {
        this(null, null, null);
    }

    @Inject
    public ListChannels(Channels channels, ChannelSettings settings, ChannelSwitches switches) {
        this.channels = channels;
        this.settings = settings;
        this.switches = switches;
    }

    /**
     * All channels by key.
     *
     * @param everything how everything that leaves is switched; empty where it never was
     */
    public record Overview(List<ChannelCard> channels, Optional<ChannelSwitch> everything) {

        public boolean everythingHeld() {
            return everything.map(ChannelSwitch::state).orElse(SwitchState.ON) != SwitchState.ON;
        }
    }

    public Overview handle() {
        Map<String, ChannelSwitch> byChannel = switches.all().stream()
                .collect(Collectors.toMap(ChannelSwitch::channel, Function.identity()));
        return new Overview(
                channels.all().stream()
                        .map(channel -> card(channel, Optional.ofNullable(byChannel.get(channel.key().value()))))
                        .toList(),
                Optional.ofNullable(byChannel.get(ChannelSwitches.EVERYTHING)));
    }

    private ChannelCard card(Channel channel, Optional<ChannelSwitch> switched) {
        List<SettingSpec> specs = channel instanceof Configurable configurable
                ? Channels.settingsOf(configurable)
                : List.of();
        ChannelValues values = settings.of(channel.key());
        return new ChannelCard(channel.key(), channel.configured(), channel instanceof Configurable, switched,
                specs.stream().map(spec -> setting(spec, values)).toList());
    }

    private static ChannelCard.Setting setting(SettingSpec spec, ChannelValues values) {
        Optional<String> text = values.text(spec.name());
        return new ChannelCard.Setting(spec, text, text.isPresent() || values.secret(spec.name()).isPresent());
    }
}
