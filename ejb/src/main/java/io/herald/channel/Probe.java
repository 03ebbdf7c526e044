package io.herald.channel;

/**
 * What a provider said when it was asked whether the settings work.
 *
 * @param answer the provider's own words as far as people can use them; never a secret
 */
public record Probe(boolean working, String answer) {}
