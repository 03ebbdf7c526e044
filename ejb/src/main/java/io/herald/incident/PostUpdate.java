package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.message.MessageText;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the next public word about an incident that is not over. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class PostUpdate {

    /** A promise that lies further away is none. */
    private static final int LONGEST_SILENCE_MINUTES = 24 * 60;

    private final Incidents incidents;
    private final Components components;
    private final Newsroom newsroom;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected PostUpdate() {
        this(null, null, null, null);
    }

    @Inject
    public PostUpdate(Incidents incidents, Components components, Newsroom newsroom, Clock clock) {
        this.incidents = incidents;
        this.components = components;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * @param status investigating, identified or monitoring; {@link ResolveIncident} says that it is over
     * @param components what changes; components that are not named keep their status
     * @param nextUpdateMinutes when the word after this one is promised, 1 minute to a day; the planned cadence, when
     *                          empty
     * @param submit whether to submit it at once; otherwise it stays a draft
     */
    public record Command(IncidentId incident, long expectedVersion, IncidentStatus status,
            Map<ComponentId, ComponentStatus> components, Optional<Integer> nextUpdateMinutes, MessageText text,
            boolean submit) {

        public Command {
            components = Map.copyOf(components);
        }
    }

    public Posted handle(Command command) {
        Incident incident = incidents.get(command.incident());
        incident.requireVersion(command.expectedVersion());
        incident.requireNotOver("get another update");
        new Violations()
                .require(!command.status().isOver(), "status", "must be investigating, identified or monitoring")
                .require(command.nextUpdateMinutes().map(PostUpdate::isPromise).orElse(true), "nextUpdateMinutes",
                        "must be 1 to " + LONGEST_SILENCE_MINUTES)
                .addAll(AffectedParts.check(components, command.components().keySet())).throwIfAny();
        return newsroom.post(incident, assignment(incident, command), command.text(), command.submit());
    }

    private Newsroom.Assignment assignment(Incident incident, Command command) {
        Map<ComponentId, ComponentStatus> statuses = new TreeMap<>(incident.components());
        statuses.putAll(command.components());
        return new Newsroom.Assignment(newsroom.nextPhase(incident, command.text()), command.status(), statuses,
                command.nextUpdateMinutes(),
                Optional.of(incident.nextUpdateIfSpokenAt(clock.instant(), command.nextUpdateMinutes())));
    }

    private static boolean isPromise(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_SILENCE_MINUTES;
    }
}
