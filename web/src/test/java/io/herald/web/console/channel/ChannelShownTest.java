package io.herald.web.console.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelCard;
import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.SwitchState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelShownTest {

    @Test
    void aChannelWithoutSettingsKeepsItsMessages() {
        assertThat(shown(ChannelKey.SLACK, false, SwitchState.ON).state()).isEqualTo(DeliveryState.CAPTURED);
        assertThat(shown(ChannelKey.SLACK, true, SwitchState.ON).state()).isEqualTo(SwitchState.ON);
    }

    @Test
    void beingHeldBackMattersMoreThanHavingNoSettings() {
        ChannelShown held = shown(ChannelKey.SLACK, false, SwitchState.PAUSED);

        assertThat(held.state()).isEqualTo(SwitchState.PAUSED);
        assertThat(held.hold()).map(ChannelSwitch::reason).contains("why");
        assertThat(shown(ChannelKey.SLACK, true, SwitchState.ON).hold()).isEmpty();
    }

    @Test
    void whatHeraldServesItselfCannotBeHeldBack() {
        assertThat(shown(ChannelKey.STATUS_PAGE, true, SwitchState.ON).isSwitchable()).isFalse();
        assertThat(shown(ChannelKey.EMAIL, true, SwitchState.ON).isSwitchable()).isTrue();
    }

    private static ChannelShown shown(ChannelKey key, boolean configured, SwitchState state) {
        return new ChannelShown(new ChannelCard(key, configured, true,
                Optional.of(new ChannelSwitch(key.value(), state, "why", "Ada", Instant.EPOCH)), List.of()));
    }
}
