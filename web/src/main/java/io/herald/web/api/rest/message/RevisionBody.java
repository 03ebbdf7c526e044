package io.herald.web.api.rest.message;

import io.herald.message.MessageId;
import io.herald.message.ReviseMessage;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New words for a message. */
@Schema(name = "Revision", description = "New words for a message; they replace the former values and edits")
public record RevisionBody(@Schema(description = "The version that was read") long expectedVersion,
        Map<String, String> values, List<TextBody.Words> edits) {

    ReviseMessage.Command of(MessageId message) {
        return new ReviseMessage.Command(message, expectedVersion, values, TextBody.byVariant(edits));
    }
}
