package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.message.MessageText;
import io.herald.shared.Violations;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Writes the public word that an incident is over. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ResolveIncident {

    private final Incidents incidents;
    private final Components components;
    private final Recovery recovery;
    private final Newsroom newsroom;

    @SuppressWarnings("NullAway")
    protected ResolveIncident() {
        this(null, null, null, null);
    }

    @Inject
    public ResolveIncident(Incidents incidents, Components components, Recovery recovery, Newsroom newsroom) {
        this.incidents = incidents;
        this.components = components;
        this.recovery = recovery;
        this.newsroom = newsroom;
    }

    /**
     * @param components what does not simply return to operational; a component that another open incident holds
     *                   keeps the status that incident gave it
     * @param submit whether to submit it at once; otherwise it stays a draft for a person to confirm
     */
    public record Command(IncidentId incident, long expectedVersion, Map<ComponentId, ComponentStatus> components,
            MessageText text, boolean submit) {

        public Command {
            components = Map.copyOf(components);
        }
    }

    public Posted handle(Command command) {
        Incident incident = incidents.get(command.incident());
        incident.requireVersion(command.expectedVersion());
        incident.requireNotOver("be resolved");
        new Violations().addAll(AffectedParts.check(components, command.components().keySet())).throwIfAny();
        var assignment = new Newsroom.Assignment(Phase.RESOLUTION, IncidentStatus.RESOLVED,
                recovery.statusesAfter(incident, command.components()), Optional.empty(), Optional.empty());
        return newsroom.post(incident, assignment, command.text(), command.submit());
    }
}
