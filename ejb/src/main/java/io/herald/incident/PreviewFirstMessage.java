package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Severities;
import io.herald.message.IncidentFacts;
import io.herald.message.MessagePreview;
import io.herald.message.PreviewMessage;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shows how the first public word of an incident would read, before anything is declared. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class PreviewFirstMessage {

    /** Stands where the reference will, because nobody knows it yet. */
    private static final String REFERENCE = "INC-····";

    private final Severities severities;
    private final Newsroom newsroom;
    private final PreviewMessage previewMessage;
    private final ReadPageSettings pageSettings;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected PreviewFirstMessage() {
        this(null, null, null, null, null);
    }

    @Inject
    public PreviewFirstMessage(Severities severities, Newsroom newsroom, PreviewMessage previewMessage,
            ReadPageSettings pageSettings, Clock clock) {
        this.severities = severities;
        this.newsroom = newsroom;
        this.previewMessage = previewMessage;
        this.pageSettings = pageSettings;
        this.clock = clock;
    }

    /** @param command what would be declared; without a first message there is nothing to preview */
    public Optional<MessagePreview> handle(DeclareIncident.Command command) {
        return command.firstMessage()
                .map(text -> previewMessage.handle(facts(command), Phase.FIRST_CONTACT, text));
    }

    private IncidentFacts facts(DeclareIncident.Command command) {
        Instant now = clock.instant();
        SeverityLevel level = Incident.planLevel(command.kind(), command.severity());
        Duration cadence = Duration.ofMinutes(severities.get(level).promise().cadenceMinutes());
        var assignment = new Newsroom.Assignment(Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING,
                command.components(), Optional.empty(), Optional.of(now.plus(cadence)));
        return newsroom.facts("", newsroom.builtIns(command.title(), REFERENCE, pageSettings.handle().url(),
                command.startedAt().orElse(now), assignment), level);
    }
}
