package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.message.HoldingCalled;
import io.herald.message.SendApprovedWording;
import io.herald.shared.WorkflowStep;
import io.herald.template.Phase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Says in approved words that an incident is known, or that there is no news, because nobody decided in time about
 * words of somebody's own. What the public was told before stays as it is; the first word names the components.
 */
@Stateless
@PermitAll
@WorkflowStep
public class SayHolding {

    private final Incidents incidents;
    private final Newsroom newsroom;
    private final SendApprovedWording sendApprovedWording;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SayHolding() {
        this(null, null, null, null, null);
    }

    @Inject
    public SayHolding(Incidents incidents, Newsroom newsroom, SendApprovedWording sendApprovedWording, Story story,
            Clock clock) {
        this.incidents = incidents;
        this.newsroom = newsroom;
        this.sendApprovedWording = sendApprovedWording;
        this.story = story;
        this.clock = clock;
    }

    /** Only the first word and news are replaced: nothing is held in place of an end, or of what comes after it. */
    public void handle(@Observes HoldingCalled call) {
        if (call.phase() == Phase.FIRST_CONTACT || call.phase() == Phase.UPDATE) {
            Incident incident = incidents.get(new IncidentId(call.incidentId()));
            if (!incident.status().isOver()) {
                hold(incident, call);
            }
        }
    }

    private void hold(Incident incident, HoldingCalled call) {
        boolean first = incident.nextPhase() == Phase.FIRST_CONTACT;
        Phase phase = first ? Phase.FIRST_CONTACT : Phase.HOLDING;
        Newsroom.Assignment assignment = new Newsroom.Assignment(phase, incident.status(), incident.components(),
                Optional.empty(), Optional.of(incident.nextUpdateIfSpokenAt(clock.instant(), Optional.empty())));
        boolean said = sendApprovedWording.handle(new SendApprovedWording.Command(
                newsroom.facts(incident, assignment), phase, incident.status().wire(),
                first ? call.components() : Map.of(), incident.communicationsLead())).isPresent();
        story.tell(incident, TimelineKind.HOLDING_CALLED, "",
                Map.of("waiting", call.waiting().value(), "said", Boolean.toString(said)));
    }
}
