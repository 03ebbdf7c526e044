package io.herald.delivery.domain;

import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.PublicationRequest;
import java.util.Optional;

/** All fan-outs. */
public interface Publications {

    /** What was written for one publication. */
    record Queued(PublicationId id, int chunks) {}

    /**
     * Writes the publication, its words and one row per recipient, in the current transaction.
     *
     * @param posts where the organisation itself speaks, beside those who subscribed
     */
    Queued queue(PublicationRequest request, Reach reach);

    Optional<PublicationProgress> progressOf(String messageId);
}
