package io.herald.delivery.domain;

import io.herald.delivery.PublicationId;

/** Some hundred rows of one publication, handed out together. */
public record Chunk(PublicationId publication, int number) {

    /** Rows per chunk. */
    public static final int SIZE = 500;
}
