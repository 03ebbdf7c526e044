package io.herald.incident;

import io.herald.approval.ApprovalId;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An incident as a program that manages it sees it: the public part, what is known inside, and what still waits.
 *
 * @param title as declared; the public one may differ
 * @param publicTitles under which the public knows it, by language; empty before the first publication
 * @param declaredAt when it was declared
 * @param components what is affected and how badly, of which not all need be public
 * @param updates what was said in public, newest first
 * @param waiting the newest message that was submitted and is not public
 * @param attached what such a program keeps with it
 */
public record IncidentDossier(IncidentId id, String reference, String title, Map<Language, String> publicTitles,
        IncidentKind kind, SeverityLevel severity, Impact impact, IncidentStatus status, Instant startedAt,
        Instant declaredAt, Instant updatedAt, Optional<Instant> monitoringAt, Optional<Instant> resolvedAt,
        Map<ComponentId, ComponentStatus> components, List<PublicUpdate> updates, Optional<Waiting> waiting,
        Attached attached, long version) {

    public IncidentDossier {
        publicTitles = Map.copyOf(publicTitles);
        components = Map.copyOf(components);
        updates = List.copyOf(updates);
    }

    /**
     * A message that people have to do something about.
     *
     * @param approval the open request for a decision about it
     */
    public record Waiting(MessageId message, MessageStatus status, Optional<ApprovalId> approval) {}

    /**
     * What a program keeps with an incident.
     *
     * @param metadata a JSON object (RFC 8259) whose values are objects
     * @param impactOverride the impact that was asked for instead of the computed one
     */
    public record Attached(String metadata, Optional<Impact> impactOverride) {

        public static final Attached NOTHING = new Attached("{}", Optional.empty());
    }
}
