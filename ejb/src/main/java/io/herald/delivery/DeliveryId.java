package io.herald.delivery;

/** Names one message to one recipient. */
public record DeliveryId(long value) {}
