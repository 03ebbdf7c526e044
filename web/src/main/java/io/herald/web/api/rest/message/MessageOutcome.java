package io.herald.web.api.rest.message;

import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a message came. */
@Schema(name = "MessageOutcome", description = "How far a message came: published, waiting for a manager, or a draft")
public record MessageOutcome(MessageId message, MessageStatus status) {}
