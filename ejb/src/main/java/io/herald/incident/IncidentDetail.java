package io.herald.incident;

import io.herald.identity.UserSummary;
import io.herald.message.MessageCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one incident, for the people who work on it.
 *
 * @param source who declared it: {@code console}, {@code rest}, {@code alertmanager}
 * @param components what is affected, by name; not all of it need be public yet
 * @param cadenceMinutes from one public word to the next, as planned
 * @param postmortemDue when the post-mortem is owed at the latest; empty before the resolution, or when none is owed
 * @param timeline the oldest entry first
 * @param messages the oldest first
 * @param publicUpdates newest first
 */
public record IncidentDetail(IncidentSummary summary, String source, Optional<String> externalReference,
        UserSummary incidentLead, UserSummary communicationsLead, String declaredByName,
        List<AffectedComponent> components, Optional<Integer> cadenceMinutes, Optional<Instant> monitoringAt,
        Optional<Instant> resolvedAt, Optional<Instant> postmortemDue, List<TimelineEntryView> timeline,
        List<MessageCard> messages, List<PublicUpdate> publicUpdates) {

    public IncidentDetail {
        components = List.copyOf(components);
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
        publicUpdates = List.copyOf(publicUpdates);
    }

    public IncidentId id() {
        return summary.id();
    }

    public String reference() {
        return summary.reference();
    }

    public long version() {
        return summary.version();
    }
}
