package io.herald.operation;

/**
 * What a process is about, for a link to its page.
 *
 * @param id of the incident, message, maintenance or template
 * @param reference such as {@code INC-2026-0007}; of a message that of its incident, of a template its key
 */
public record About(AboutKind kind, String id, String reference, String title) {}
