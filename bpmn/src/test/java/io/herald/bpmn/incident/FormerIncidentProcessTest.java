package io.herald.bpmn.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.testing.ProcessWorkbench;
import io.herald.bpmn.testing.Workbench;
import io.herald.incident.IncidentId;
import io.herald.template.Phase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incidents that were declared before an upgrade, in the model of version 0.1.0, end after it. */
@ProcessWorkbench
class FormerIncidentProcessTest {

    private static final IncidentId INCIDENT = new IncidentId("incident-1");

    private Workbench bench;
    private ProcessEngine engine;
    private CamundaIncidentWorkflow workflow;
    private String deployment;

    @BeforeEach
    void anIncidentWaitsForItsPostmortemInTheFormerModel(Workbench workbench) {
        bench = workbench;
        engine = workbench.engine();
        workflow = new CamundaIncidentWorkflow(engine.getRuntimeService(), bench.clock());
        deployment = engine.getRepositoryService().createDeployment()
                .addInputStream("IncidentCommunicationProcess.bpmn",
                        getClass().getResourceAsStream("/former/IncidentCommunicationProcess-0.1.0.bpmn"))
                .deploy().getId();
        String former = engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(deployment)
                .singleResult().getId();
        engine.getRuntimeService().createProcessInstanceById(former).businessKey(INCIDENT.value())
                .setVariables(Map.of("postmortemRequired", true, "postmortemLimit", "PT72H"))
                .startBeforeActivity("Task_AwaitPostmortem").execute();
    }

    @AfterEach
    void theFormerModelIsForgotten() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void theyAreRemindedAndClosedOnceItIsPublished() {
        bench.pass(Duration.ofDays(4));
        assertThat(bench.steps().taken()).containsExactly("RemindPostmortem incident-1");

        workflow.published(INCIDENT, Phase.POSTMORTEM, Optional.empty());

        assertThat(bench.steps().taken()).last().isEqualTo("CloseIncident incident-1");
        bench.assertThatProcessOf("incident-1").isEnded();
    }
}
