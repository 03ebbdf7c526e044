package io.herald.incident;

import io.herald.incident.domain.Incident;
import io.herald.incident.domain.IncidentUpdates;
import io.herald.incident.domain.Incidents;
import io.herald.message.MessageId;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Takes a published post-mortem off the page. Where one was owed, it is owed again, and the incident is open. */
@Stateless
@PermitAll
@WorkflowStep
public class TakePostmortemBack {

    private final Incidents incidents;
    private final IncidentUpdates updates;
    private final IncidentWorkflow workflow;
    private final PageChanges pageChanges;
    private final Story story;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected TakePostmortemBack() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TakePostmortemBack(Incidents incidents, IncidentUpdates updates, IncidentWorkflow workflow,
            PageChanges pageChanges, Story story, Clock clock) {
        this.incidents = incidents;
        this.updates = updates;
        this.workflow = workflow;
        this.pageChanges = pageChanges;
        this.story = story;
        this.clock = clock;
    }

    /**
     * @param message that it was published as
     * @param reason why, for the timeline
     * @throws io.herald.shared.IllegalStateOfException if no post-mortem is published
     */
    public void handle(IncidentId id, MessageId message, String reason) {
        Incident incident = incidents.get(id);
        incident.takePostmortemBack(clock.instant());
        updates.withdraw(message, clock.instant());
        story.tell(incident, TimelineKind.POSTMORTEM_WITHDRAWN, reason, Map.of("message", message.value()));
        pageChanges.announce();
        incident.owedPostmortem().ifPresent(due -> workflow.postmortemTakenBack(id, due));
    }
}
