package io.herald.delivery;

/** Names one fan-out of one approved message. */
public record PublicationId(String value) {}
