package io.herald.web.api.rest.postmortem;

import io.herald.postmortem.PostmortemParts;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four parts in one language. */
@Schema(name = "PostmortemParts", description = "The four parts in one language, in Markdown; a draft may lack some")
public record PartsBody(
        @Schema(description = "What people suffered, and that we are sorry") Optional<String> acknowledgement,
        @Schema(description = "What went wrong and why, without blame") Optional<String> whatHappened,
        @Schema(description = "What is done so that it does not happen again") Optional<String> whatWeDo,
        @Schema(description = "Once more: we know what this meant for you") Optional<String> closing) {

    static PartsBody of(PostmortemParts parts) {
        return new PartsBody(Optional.of(parts.acknowledgement()), Optional.of(parts.whatHappened()),
                Optional.of(parts.whatWeDo()), Optional.of(parts.closing()));
    }

    PostmortemParts toParts() {
        return new PostmortemParts(acknowledgement.orElse(""), whatHappened.orElse(""), whatWeDo.orElse(""),
                closing.orElse(""));
    }
}
