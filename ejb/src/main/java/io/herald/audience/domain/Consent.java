package io.herald.audience.domain;

/**
 * What somebody agreed to, and from where.
 *
 * @param text the sentence beside the button
 * @param remoteAddress network address of the request
 */
public record Consent(String text, String remoteAddress) {}
