package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import io.herald.message.PreviewMessage;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows how the next public word about an incident would read. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER})
public class PreviewUpdate {

    private final Incidents incidents;
    private final Newsroom newsroom;
    private final PreviewMessage previewMessage;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected PreviewUpdate() {
        this(null, null, null, null);
    }

    @Inject
    public PreviewUpdate(Incidents incidents, Newsroom newsroom, PreviewMessage previewMessage, Clock clock) {
        this.incidents = incidents;
        this.newsroom = newsroom;
        this.previewMessage = previewMessage;
        this.clock = clock;
    }

    /**
     * @param status what the word would make of the incident
     * @param nextUpdateMinutes when the word after this one would be promised; the planned cadence, when empty
     */
    public record Command(IncidentId incident, IncidentStatus status, Map<ComponentId, ComponentStatus> components,
            Optional<Integer> nextUpdateMinutes, MessageText text) {}

    public MessagePreview handle(Command command) {
        Incident incident = incidents.get(command.incident());
        Phase phase = command.status().isOver() ? Phase.RESOLUTION
                : newsroom.nextPhase(incident, command.text());
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>(incident.components());
        statuses.putAll(command.components());
        Optional<Instant> nextUpdate = command.status().isOver() ? Optional.empty()
                : Optional.of(incident.nextUpdateIfSpokenAt(clock.instant(), command.nextUpdateMinutes()));
        var assignment = new Newsroom.Assignment(phase, command.status(), statuses, command.nextUpdateMinutes(),
                nextUpdate);
        return previewMessage.handle(newsroom.facts(incident, assignment), phase, command.text());
    }
}
