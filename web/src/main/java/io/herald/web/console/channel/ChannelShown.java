package io.herald.web.console.channel;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelCard;
import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.SwitchState;
import java.util.Optional;
import java.util.Set;

/** One channel as its card shows it. */
public record ChannelShown(ChannelCard card) {

    /** What Herald serves itself sends nothing, so there is nothing to hold back. */
    private static final Set<ChannelKey> SERVED = Set.of(ChannelKey.STATUS_PAGE, ChannelKey.WIDGET);

    public String key() {
        return card.key().value();
    }

    /** The one state that matters most: held back, else kept for want of settings, else on. */
    public Enum<?> state() {
        if (card.state() != SwitchState.ON) {
            return card.state();
        }
        return card.configured() ? SwitchState.ON : DeliveryState.CAPTURED;
    }

    public boolean isCaptured() {
        return state() == DeliveryState.CAPTURED;
    }

    public boolean isSwitchable() {
        return !SERVED.contains(card.key());
    }

    public boolean isHeld() {
        return card.state() != SwitchState.ON;
    }

    /** Who holds it back, since when and why. */
    public Optional<ChannelSwitch> hold() {
        return card.switched().filter(last -> last.state() != SwitchState.ON);
    }

    public boolean isSettable() {
        return !card.settings().isEmpty();
    }
}
