package io.herald.bpmn.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.Decision;
import io.herald.bpmn.testing.ProcessTest;
import io.herald.bpmn.testing.Workbench;
import io.herald.shared.IllegalStateOfException;
import io.herald.template.TemplateVersionId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProcessTest("TemplateApprovalProcess")
class TemplateApprovalProcessTest {

    private static final TemplateVersionId VERSION = new TemplateVersionId("version-1");
    private static final Duration TIME_LIMIT = Duration.ofDays(1);
    private static final Instant DUE = Workbench.START.plus(TIME_LIMIT);

    private Workbench bench;
    private CamundaTemplateWorkflow workflow;

    @BeforeEach
    void begin(Workbench workbench) {
        bench = workbench;
        workflow = new CamundaTemplateWorkflow(bench.engine().getRuntimeService(), bench.engine().getTaskService());
        workflow.submitted(VERSION, DUE);
    }

    @Test
    void aSubmittedVersionWaitsForAManager() {
        assertThat(bench.steps().taken()).containsExactly("OpenTemplateApproval version-1");
        bench.assertThatProcessOf("version-1").isWaitingAtExactly("Task_DecideVersion").task()
                .hasCandidateGroup("approver");
    }

    @Test
    void anApprovedVersionReplacesTheFormer() {
        workflow.decided(VERSION, Decision.APPROVED);

        assertThat(bench.steps().taken()).last().isEqualTo("ApproveTemplateVersion version-1");
        bench.assertThatProcessOf("version-1").isEnded().hasPassed("EndEvent_VersionApproved");
    }

    @Test
    void aRefusedVersionReplacesNothing() {
        workflow.decided(VERSION, Decision.REFUSED);

        assertThat(bench.steps().taken()).last().isEqualTo("RefuseTemplateVersion version-1");
        bench.assertThatProcessOf("version-1").isEnded().hasPassed("EndEvent_VersionRefused")
                .hasNotPassed("Task_ApproveVersion");
    }

    @Test
    void changesAskedForBringTheVersionBackToItsAuthorAndThenToAManagerAgain() {
        workflow.decided(VERSION, Decision.CHANGES_REQUESTED);
        bench.assertThatProcessOf("version-1").isWaitingAtExactly("Event_VersionResubmitted");

        workflow.submitted(VERSION, DUE.plus(TIME_LIMIT));
        workflow.decided(VERSION, Decision.APPROVED);

        assertThat(bench.steps().taken()).containsExactly("OpenTemplateApproval version-1",
                "ReturnTemplateVersion version-1", "OpenTemplateApproval version-1",
                "ApproveTemplateVersion version-1");
        bench.assertThatProcessOf("version-1").isEnded();
    }

    @Test
    void aLateDecisionIsEscalatedOnceAndCanStillBeMade() {
        bench.pass(TIME_LIMIT);
        bench.pass(TIME_LIMIT);

        assertThat(bench.steps().taken()).containsOnlyOnce("EscalateApproval request-1");
        bench.assertThatProcessOf("version-1").isWaitingAtExactly("Task_DecideVersion");
        workflow.decided(VERSION, Decision.APPROVED);
        bench.assertThatProcessOf("version-1").isEnded().hasPassed("EndEvent_ApprovalEscalated");
    }

    @Test
    void nobodyDecidesTwice() {
        workflow.decided(VERSION, Decision.REFUSED);

        assertThatThrownBy(() -> workflow.decided(VERSION, Decision.APPROVED))
                .isInstanceOf(IllegalStateOfException.class);
    }
}
