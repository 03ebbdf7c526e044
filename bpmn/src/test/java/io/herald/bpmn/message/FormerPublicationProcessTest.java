package io.herald.bpmn.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.Decision;
import io.herald.bpmn.testing.ProcessWorkbench;
import io.herald.bpmn.testing.Workbench;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that were submitted before an upgrade, in the model of version 0.1.0, end after it. */
@ProcessWorkbench
class FormerPublicationProcessTest {

    private static final MessageId MESSAGE = new MessageId("message-1");
    private static final Instant DUE = Workbench.START.plus(Duration.ofMinutes(15));

    private Workbench bench;
    private ProcessEngine engine;
    private CamundaPublicationWorkflow workflow;
    private String deployment;

    @BeforeEach
    void aMessageWaitsInTheFormerModel(Workbench workbench) {
        bench = workbench;
        engine = workbench.engine();
        workflow = new CamundaPublicationWorkflow(engine.getRuntimeService(), engine.getTaskService());
        deployment = engine.getRepositoryService().createDeployment().addInputStream("MessagePublicationProcess.bpmn",
                getClass().getResourceAsStream("/former/MessagePublicationProcess-0.1.0.bpmn")).deploy().getId();
        String former = engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(deployment)
                .singleResult().getId();
        engine.getRuntimeService().startProcessInstanceById(former, MESSAGE.value(),
                Map.of("wordingApproved", false, "approvalDue", Date.from(DUE)));
    }

    @AfterEach
    void theFormerModelIsForgotten() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void theyArePublishedOnceAManagerApproves() {
        workflow.decided(MESSAGE, Decision.APPROVED);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "PublishMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void theyAreEscalatedReworkedAndRefused() {
        bench.pass(Duration.ofMinutes(15));
        workflow.decided(MESSAGE, Decision.CHANGES_REQUESTED);
        workflow.submitted(MESSAGE, false,
                new ApprovalTimes(DUE.plusSeconds(60), DUE.plusSeconds(900), DUE.plusSeconds(1800), true));
        workflow.decided(MESSAGE, Decision.REFUSED);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "EscalateApproval request-1",
                "ReturnForChanges message-1", "OpenApproval message-1", "RefuseMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void theyAreWithdrawn() {
        workflow.withdrawn(MESSAGE);

        bench.assertThatProcessOf("message-1").isEnded();
    }
}
