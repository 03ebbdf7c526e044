package io.herald.bpmn.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.Decision;
import io.herald.bpmn.incident.CamundaIncidentWorkflow;
import io.herald.bpmn.message.CamundaPublicationWorkflow;
import io.herald.bpmn.testing.ProcessWorkbench;
import io.herald.bpmn.testing.Workbench;
import io.herald.incident.IncidentId;
import io.herald.incident.ProcessStep;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProcessWorkbench
class WorkflowHistoryTest {

    private static final Instant LATE = Workbench.START.plusSeconds(900);

    private Workbench bench;
    private CamundaWorkflowHistory history;

    @BeforeEach
    void anIncidentWithAMessage(Workbench workbench) {
        bench = workbench;
        history = new CamundaWorkflowHistory(bench.engine().getHistoryService(),
                bench.engine().getRepositoryService());
        new CamundaIncidentWorkflow(bench.engine().getRuntimeService(), bench.clock())
                .declared(new IncidentId("incident-1"));
        var publication = new CamundaPublicationWorkflow(bench.engine().getRuntimeService(),
                bench.engine().getTaskService());
        publication.submitted(new MessageId("message-1"), false,
                new ApprovalTimes(LATE.plusSeconds(60), LATE, LATE.plusSeconds(900), false));
        bench.pass(Duration.ofMinutes(1));
        publication.decided(new MessageId("message-1"), Decision.APPROVED);
    }

    @Test
    void stepsOfAllProcessesAreToldInTheOrderTheyBegan() {
        List<ProcessStep> steps = history.of(List.of("incident-1", "message-1", "nothing"), Language.ENGLISH);

        assertThat(steps).extracting(ProcessStep::name).contains("Await first contact", "Request approval",
                "Decide about message", "Publish message");
        assertThat(steps).extracting(ProcessStep::startedAt).isSorted();
        assertThat(steps).filteredOn(step -> step.name().equals("Await first contact")).singleElement()
                .satisfies(step -> assertThat(step.endedAt()).isEmpty());
        assertThat(steps).filteredOn(step -> step.name().equals("Publish message")).singleElement()
                .satisfies(step -> assertThat(step.startedAt()).isEqualTo(Workbench.START.plusSeconds(60)));
    }

    @Test
    void onlyWhatWasAskedForIsTold() {
        assertThat(history.of(List.of("message-1"), Language.FRENCH)).isNotEmpty().extracting(ProcessStep::name)
                .doesNotContain("Attendre la première annonce", "Publish message");
        assertThat(history.of(List.of("nothing"), Language.ENGLISH)).isEmpty();
        assertThat(history.of(List.of(), Language.ENGLISH)).isEmpty();
    }
}
