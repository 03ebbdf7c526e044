package io.herald.web.api.rest.approval;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the user of the token is away. */
@Schema(name = "AbsenceRequest", description = "When the user of this token is away, and who stands in")
public record AbsenceBody(@Schema(description = "User name of the deputy") String deputy, Instant startsAt,
        Instant endsAt) {}
