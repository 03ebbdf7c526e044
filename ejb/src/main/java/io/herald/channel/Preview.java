package io.herald.channel;

/**
 * A message exactly as it would be handed to the provider.
 *
 * @param heading the line that the recipient sees first, such as a mail's subject
 * @param text what can be read without any formatting
 * @param html the formatted form; empty for channels that have none
 * @param source what goes over the wire
 */
public record Preview(String heading, String text, String html, String source) {}
