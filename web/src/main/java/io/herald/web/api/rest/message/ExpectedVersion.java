package io.herald.web.api.rest.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proof of what a caller saw. */
@Schema(name = "ExpectedVersion", description = "Refused with 409 when somebody changed the message since")
public record ExpectedVersion(@Schema(description = "The version that was read") long expectedVersion) {}
