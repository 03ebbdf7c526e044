package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.delivery.domain.ChannelSwitches;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Pauses one channel or everything that leaves, and lets it go on. What waits is not lost: it leaves when the switch is
 * on again, unless a newer update made it needless. The status page is never held back: it sends nothing.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class SwitchChannel {

    static final int LONGEST_REASON = 500;

    private final Channels channels;
    private final ChannelSwitches switches;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SwitchChannel() {
        this(null, null, null, null, null);
    }

    @Inject
    public SwitchChannel(Channels channels, ChannelSwitches switches, AuditTrail audit, Caller caller, Clock clock) {
        this.channels = channels;
        this.switches = switches;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param channel empty for everything
     * @param reason why, for those who wonder where their messages are
     */
    public record Command(Optional<ChannelKey> channel, SwitchState state, String reason) {}

    /**
     * @throws NotFoundException when there is no such channel
     * @throws io.herald.shared.ValidationException when no reason is given for holding messages back, or everything is
     *             to be off: it can only be paused
     */
    public void handle(Command command) {
        command.channel().filter(key -> channels.find(key).isEmpty()).ifPresent(unknown -> {
            throw new NotFoundException("channel", unknown.value());
        });
        new Violations().atMost(command.reason(), LONGEST_REASON, "reason")
                .require(command.state() == SwitchState.ON || !command.reason().isBlank(), "reason",
                        "must not be empty")
                .require(command.channel().isPresent() || command.state() != SwitchState.OFF, "state",
                        "everything can be paused, not turned off")
                .throwIfAny();
        String channel = command.channel().map(ChannelKey::value).orElse(ChannelSwitches.EVERYTHING);
        switches.put(new ChannelSwitch(channel, command.state(), command.reason().strip(), caller.displayName(),
                clock.instant()));
        audit.record("channel.switched", "channel", channel,
                Map.of("state", command.state().wire(), "reason", command.reason().strip()));
    }
}
