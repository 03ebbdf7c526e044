package io.herald.web.api.rest.incident;

import io.herald.incident.AffectedComponent;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentDetail;
import io.herald.incident.TimelineEntryView;
import io.herald.incident.TimelineKind;
import io.herald.message.MessageCard;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.template.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one incident, on the wire. */
@Schema(name = "Incident", description = "Everything about one incident, for the people who work on it")
public record IncidentBody(IncidentRow incident, @Schema(description = "console, rest, alertmanager") String source,
        Optional<String> externalReference, String incidentLead, String declaredBy, List<Affected> components,
        @Schema(description = "Minutes from one public word to the next") Optional<Integer> cadenceMinutes,
        Optional<Instant> resolvedAt, Optional<Instant> postmortemDue,
        @Schema(description = "The oldest first") List<Entry> timeline,
        @Schema(description = "The oldest first") List<Message> messages) {

    /** An affected component. */
    @Schema(name = "AffectedComponent", description = "A component, and what the incident does to it")
    public record Affected(ComponentId id, String name, ComponentStatus status) {

        static Affected of(AffectedComponent view) {
            return new Affected(view.id(), view.name(), view.status());
        }
    }

    /** One thing that happened. */
    @Schema(name = "TimelineEntry", description = "One thing that happened")
    public record Entry(Instant at, String actor, TimelineKind kind, String detail) {

        static Entry of(TimelineEntryView view) {
            return new Entry(view.at(), view.actorName(), view.kind(), view.detail());
        }
    }

    /** One line of the incident's messages. */
    @Schema(name = "MessageRow", description = "A message; GET /messages/{id} has its words")
    public record Message(MessageId id, Phase phase, MessageStatus status, String title, Instant createdAt,
            Optional<Instant> publishedAt, long version) {

        static Message of(MessageCard card) {
            return new Message(card.id(), card.phase(), card.status(), card.title(), card.createdAt(),
                    card.publishedAt(), card.version());
        }
    }

    static IncidentBody of(IncidentDetail view) {
        return new IncidentBody(IncidentRow.of(view.summary()), view.source(), view.externalReference(),
                view.incidentLead().displayName(), view.declaredByName(),
                view.components().stream().map(Affected::of).toList(), view.cadenceMinutes(), view.resolvedAt(),
                view.postmortemDue(), view.timeline().stream().map(Entry::of).toList(),
                view.messages().stream().map(Message::of).toList());
    }
}
