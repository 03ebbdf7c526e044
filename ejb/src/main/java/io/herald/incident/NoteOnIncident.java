package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Timeline;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Writes a line into an incident's timeline, for the people who work on it. It never becomes public. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class NoteOnIncident {

    private static final int LONGEST = 2_000;

    private final Incidents incidents;
    private final Timeline timeline;
    private final Story story;

    @SuppressWarnings("NullAway")
    protected NoteOnIncident() {
        this(null, null, null);
    }

    @Inject
    public NoteOnIncident(Incidents incidents, Timeline timeline, Story story) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.story = story;
    }

    /** @param text at most 2,000 characters */
    public record Command(IncidentId incident, String text) {}

    /** @return false when the newest note says the same already, and nothing was written */
    public boolean handle(Command command) {
        String text = command.text().strip();
        new Violations().text(text, LONGEST, "text").throwIfAny();
        Incident incident = incidents.get(command.incident());
        List<String> notes = timeline.of(incident.id()).stream()
                .filter(entry -> entry.kind() == TimelineKind.NOTED).map(TimelineEntryView::detail).toList();
        if (!notes.isEmpty() && notes.getLast().equals(text)) {
            return false;
        }
        story.tell(incident, TimelineKind.NOTED, text, Map.of());
        return true;
    }
}
