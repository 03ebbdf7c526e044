package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Publications;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Keeps what one channel has not sent of one publication waiting; every other publication goes on. What a provider is
 * being given at this moment, at most one chunk per thread, still ends. A newer update of the incident makes waiting
 * rows needless as always.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class HoldPublication {

    static final int LONGEST_REASON = 500;

    private final Publications publications;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected HoldPublication() {
        this(null, null, null, null);
    }

    @Inject
    public HoldPublication(Publications publications, AuditTrail audit, Caller caller, Clock clock) {
        this.publications = publications;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param reason for those who wonder where their messages are
     * @throws io.herald.shared.ValidationException without a reason, and for the status page and its widget, which send
     *             nothing
     * @throws NotFoundException when the message was not published on that channel
     */
    public void handle(String messageId, ChannelKey channel, String reason) {
        new Violations().text(reason, LONGEST_REASON, "reason")
                .require(!channel.equals(ChannelKey.STATUS_PAGE) && !channel.equals(ChannelKey.WIDGET), "channel",
                        "is never held back")
                .throwIfAny();
        ChannelHold hold = new ChannelHold(reason.strip(), caller.displayName(), clock.instant());
        if (!publications.hold(messageId, channel, hold)) {
            throw new NotFoundException("publication on " + channel, messageId);
        }
        audit.record("publication.held", "message", messageId,
                Map.of("channel", channel.value(), "reason", hold.reason()));
    }
}
