package io.herald.bpmn.incident;

import io.herald.bpmn.engine.Contended;
import io.herald.bpmn.engine.Correspondence;
import io.herald.bpmn.engine.EngineLog;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentWorkflow;
import io.herald.template.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;

/** {@link IncidentWorkflow} as the process {@value #PROCESS}, one instance per incident. */
@Contended
@ApplicationScoped
public class CamundaIncidentWorkflow implements IncidentWorkflow {

    public static final String PROCESS = "IncidentCommunicationProcess";

    private static final String MESSAGE_PUBLISHED = "MessagePublished";
    private static final String POSTMORTEM_PUBLISHED = "PostmortemPublished";
    private static final String POSTMORTEM_TAKEN_BACK = "PostmortemTakenBack";
    private static final String SEVERITY_CHANGED = "SeverityChanged";
    private static final String DISMISSED = "IncidentDismissed";
    private static final EngineLog log = new EngineLog();

    private final RuntimeService runtime;
    private final Correspondence correspondence;
    private final Clock clock;

    @Inject
    public CamundaIncidentWorkflow(RuntimeService runtime, Clock clock) {
        this.runtime = runtime;
        this.correspondence = new Correspondence(runtime, PROCESS);
        this.clock = clock;
    }

    @Override
    public void declared(IncidentId incident) {
        runtime.startProcessInstanceByKey(PROCESS, incident.value());
    }

    /** Words that the process does not wait for, such as an afterthought to a closed incident, change nothing in it. */
    @Override
    public void published(IncidentId incident, Phase phase, Optional<Instant> nextUpdateDue) {
        String message = phase == Phase.POSTMORTEM ? POSTMORTEM_PUBLISHED : MESSAGE_PUBLISHED;
        Map<String, Object> variables = nextUpdateDue
                .map(due -> IncidentVariables.ofPromise(due, clock.instant())).orElseGet(
                        IncidentVariables::ofResolution);
        if (!tell(incident, message, variables)) {
            log.publicationNotAwaited(incident.value(), phase.wire());
        }
    }

    @Override
    public void severityChanged(IncidentId incident) {
        tell(incident, SEVERITY_CHANGED, Map.of());
    }

    /** The process that published it has ended; another one begins where a post-mortem is waited for. */
    @Override
    public void postmortemTakenBack(IncidentId incident, Instant due) {
        runtime.startProcessInstanceByMessage(POSTMORTEM_TAKEN_BACK, incident.value(),
                IncidentVariables.ofPostmortem(due, clock.instant()));
    }

    @Override
    public void dismissed(IncidentId incident) {
        tell(incident, DISMISSED, Map.of());
    }

    private boolean tell(IncidentId incident, String message, Map<String, Object> variables) {
        return correspondence.tell(incident.value(), message, variables);
    }
}
