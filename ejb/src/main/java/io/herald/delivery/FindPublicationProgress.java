package io.herald.delivery;

import io.herald.delivery.domain.Publications;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Tells how far the fan-out of a message has come, how fast it goes and what is left. It counts, and names no
 * recipient.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindPublicationProgress {

    private final Publications publications;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected FindPublicationProgress() {
        this(null, null);
    }

    @Inject
    public FindPublicationProgress(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** @return nothing when the message was not published */
    public Optional<PublicationProgress> handle(String messageId) {
        return publications.progressOf(messageId, clock.instant());
    }
}
