package io.herald.web.api.rest.postmortem;

import io.herald.shared.Language;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post-mortem as far as it is written. */
@Schema(name = "PostmortemDraft", description = "A post-mortem as far as it is written; it replaces the former words")
public record DraftBody(
        @Schema(description = "The version that was read; 0 where there was none") long expectedVersion,
        @Schema(
                description = "By language: published once a manager approves it") Map<Language, PartsBody> texts,
        @Schema(description = "By language: what stays in the house; left out, it is not"
                + " changed") Optional<Map<Language, PartsBody>> internal) {}
