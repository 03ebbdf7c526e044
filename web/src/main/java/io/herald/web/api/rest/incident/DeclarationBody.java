package io.herald.web.api.rest.incident;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.SeverityLevel;
import io.herald.web.api.rest.message.TextBody;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration on the wire. */
@Schema(name = "Declaration", description = "Something is broken")
public record DeclarationBody(
        @Schema(description = "For the people who work on it, never public; at most 255 characters") String title,
        IncidentKind kind, SeverityLevel severity,
        @Schema(description = "The severity's usual impact, when left out") Optional<Impact> impact,
        @Schema(description = "What is affected and how badly, by component id; public once a"
                + " message says so") Map<ComponentId, ComponentStatus> components,
        @Schema(description = "User name; the caller, when left out") Optional<String> incidentLead,
        @Schema(description = "User name; the caller, when left out") Optional<String> communicationsLead,
        @Schema(description = "When the trouble began; now, when left out") Optional<Instant> startedAt,
        @Schema(description = "The ticket behind it. There is one open incident"
                + " for each") Optional<String> externalReference,
        @Schema(description = "The first public word, submitted at once") Optional<TextBody> firstMessage) {}
