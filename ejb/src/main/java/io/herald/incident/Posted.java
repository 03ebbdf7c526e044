package io.herald.incident;

import io.herald.message.MessageId;
import io.herald.message.MessageStatus;

/** The message that a use case wrote, and how far it came. */
public record Posted(MessageId message, MessageStatus status) {}
