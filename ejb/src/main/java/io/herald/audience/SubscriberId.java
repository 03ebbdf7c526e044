package io.herald.audience;

/** Names one subscriber. */
public record SubscriberId(String value) {}
