package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Publications;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets a channel go on with a publication that {@link HoldPublication} made wait. Twice is the same as once. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.ADMINISTRATOR})
public class ResumePublication {

    private final Publications publications;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ResumePublication() {
        this(null, null);
    }

    @Inject
    public ResumePublication(Publications publications, AuditTrail audit) {
        this.publications = publications;
        this.audit = audit;
    }

    /** @return whether it was held */
    public boolean handle(String messageId, ChannelKey channel) {
        boolean held = publications.release(messageId, channel);
        if (held) {
            audit.record("publication.resumed", "message", messageId, Map.of("channel", channel.value()));
        }
        return held;
    }
}
