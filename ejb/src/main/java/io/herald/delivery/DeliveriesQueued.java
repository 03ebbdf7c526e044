package io.herald.delivery;

/**
 * Rows of a publication were written; once they are committed, their chunks can be handed out.
 *
 * @param chunks chunk numbers run from 0 to this, exclusive
 */
public record DeliveriesQueued(PublicationId publication, int chunks) {}
