package io.herald.channel;

import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks a channel's provider whether the settings work. The network is asked in no transaction. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProbeChannel {

    private final Channels channels;

    @SuppressWarnings("NullAway")
    protected ProbeChannel() {
        this(null);
    }

    @Inject
    public ProbeChannel(Channels channels) {
        this.channels = channels;
    }

    /** @throws NotFoundException when there is no such channel, or it has no settings */
    public Probe handle(ChannelKey key) {
        return channels.configurable(key).orElseThrow(() -> new NotFoundException("channel", key.value())).probe();
    }
}
