package io.herald.delivery;

import io.herald.delivery.domain.Publications;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells how far the fan-out of a message has come. It counts, and names no recipient. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindPublicationProgress {

    private final Publications publications;

    @SuppressWarnings("NullAway")
    protected FindPublicationProgress() {
        this(null);
    }

    @Inject
    public FindPublicationProgress(Publications publications) {
        this.publications = publications;
    }

    /** @return nothing when the message was not published */
    public Optional<PublicationProgress> handle(String messageId) {
        return publications.progressOf(messageId);
    }
}
