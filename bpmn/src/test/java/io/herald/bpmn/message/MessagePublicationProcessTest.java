package io.herald.bpmn.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.Decision;
import io.herald.bpmn.testing.ProcessTest;
import io.herald.bpmn.testing.Workbench;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import io.herald.shared.IllegalStateOfException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProcessTest("MessagePublicationProcess")
class MessagePublicationProcessTest {

    private static final MessageId MESSAGE = new MessageId("message-1");
    private static final Duration TIME_LIMIT = Duration.ofMinutes(15);
    private static final Instant LATE = Workbench.START.plus(TIME_LIMIT);
    private static final ApprovalTimes DUE = times(Workbench.START);

    private Workbench bench;
    private CamundaPublicationWorkflow workflow;

    @BeforeEach
    void begin(Workbench workbench) {
        bench = workbench;
        workflow = new CamundaPublicationWorkflow(bench.engine().getRuntimeService(), bench.engine().getTaskService());
    }

    @Test
    void approvedWordingIsPublishedInTheTransactionOfItsSubmission() {
        workflow.submitted(MESSAGE, true, DUE);

        assertThat(bench.steps().taken()).containsExactly("PublishMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded().hasPassed("EndEvent_MessagePublished")
                .hasNotPassed("Task_DecideMessage");
        assertThat(bench.engine().getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void otherWordsWaitForAManager() {
        workflow.submitted(MESSAGE, false, DUE);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1");
        bench.assertThatProcessOf("message-1").isWaitingAtExactly("Task_DecideMessage").task()
                .hasCandidateGroup("approver").hasDueDate(Date.from(LATE));
    }

    @Test
    void approvedWordsArePublishedInTheTransactionOfTheDecision() {
        workflow.submitted(MESSAGE, false, DUE);

        workflow.decided(MESSAGE, Decision.APPROVED);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "PublishMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded().hasPassedInOrder("Task_DecideMessage", "Task_PublishMessage",
                "EndEvent_MessagePublished");
    }

    @Test
    void refusedWordsAreNeverPublished() {
        workflow.submitted(MESSAGE, false, DUE);

        workflow.decided(MESSAGE, Decision.REFUSED);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "RefuseMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded().hasPassed("EndEvent_MessageRefused")
                .hasNotPassed("Task_PublishMessage");
    }

    @Test
    void changesAskedForBringTheMessageBackToItsAuthorAndThenToAManagerAgain() {
        workflow.submitted(MESSAGE, false, DUE);

        workflow.decided(MESSAGE, Decision.CHANGES_REQUESTED);
        bench.assertThatProcessOf("message-1").isWaitingAtExactly("Event_MessageResubmitted");
        workflow.submitted(MESSAGE, false, times(LATE));
        bench.assertThatProcessOf("message-1").isWaitingAtExactly("Task_DecideMessage");
        workflow.decided(MESSAGE, Decision.APPROVED);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "ReturnForChanges message-1",
                "OpenApproval message-1", "PublishMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void theHistoryKeepsEveryRoundOfTheGate() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.decided(MESSAGE, Decision.CHANGES_REQUESTED);
        workflow.submitted(MESSAGE, false, DUE);
        workflow.decided(MESSAGE, Decision.REFUSED);

        assertThat(bench.engine().getHistoryService().createHistoricActivityInstanceQuery()
                .activityId("Task_DecideMessage").finished().count()).isEqualTo(2);
        assertThat(bench.engine().getHistoryService().createHistoricDetailQuery().variableUpdates().list())
                .extracting(detail -> ((HistoricVariableUpdate) detail))
                .filteredOn(update -> update.getVariableName().equals("decision"))
                .extracting(update -> update.getValue()).containsExactlyInAnyOrder("changes_requested", "refused");
    }

    @Test
    void wordsChangedBackToTheApprovedOnesGoOutWithoutAManager() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.decided(MESSAGE, Decision.CHANGES_REQUESTED);

        workflow.submitted(MESSAGE, true, DUE);

        assertThat(bench.steps().taken()).last().isEqualTo("PublishMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void aLateDecisionIsEscalatedOnceAndCanStillBeMade() {
        workflow.submitted(MESSAGE, false, DUE);

        bench.pass(TIME_LIMIT.minusSeconds(1));
        assertThat(bench.steps().taken()).doesNotContain("EscalateApproval request-1");
        bench.pass(Duration.ofSeconds(1));
        bench.pass(Duration.ofDays(1));
        assertThat(bench.steps().taken()).containsOnlyOnce("EscalateApproval request-1");
        bench.assertThatProcessOf("message-1").isWaitingAtExactly("Task_DecideMessage");
        workflow.decided(MESSAGE, Decision.APPROVED);

        bench.assertThatProcessOf("message-1").isEnded().hasPassed("EndEvent_ApprovalEscalated",
                "EndEvent_MessagePublished");
    }

    @Test
    void theTimeLimitRunsAnewAfterResubmission() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.decided(MESSAGE, Decision.CHANGES_REQUESTED);
        bench.pass(TIME_LIMIT);
        assertThat(bench.steps().taken()).noneMatch(step -> step.startsWith("EscalateApproval"));

        workflow.submitted(MESSAGE, false, times(LATE));
        bench.pass(TIME_LIMIT);

        assertThat(bench.steps().taken()).last().isEqualTo("EscalateApproval request-2");
    }

    @Test
    void aWithdrawnMessageIsNeverPublishedAndItsTimeLimitIsGone() {
        workflow.submitted(MESSAGE, false, DUE);

        workflow.withdrawn(MESSAGE);

        bench.assertThatProcessOf("message-1").isEnded().hasPassed("EndEvent_MessageWithdrawn")
                .hasNotPassed("Task_PublishMessage");
        bench.pass(Duration.ofDays(1));
        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1");
    }

    @Test
    void aMessageIsWithdrawnWhileItWaitsForItsAuthor() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.decided(MESSAGE, Decision.CHANGES_REQUESTED);

        workflow.withdrawn(MESSAGE);

        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void aDraftThatWasNeverSubmittedIsWithdrawnWithoutAProcess() {
        workflow.withdrawn(MESSAGE);

        assertThat(bench.engine().getHistoryService().createHistoricProcessInstanceQuery().count()).isZero();
    }

    @Test
    void nobodyDecidesTwice() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.decided(MESSAGE, Decision.APPROVED);

        assertThatThrownBy(() -> workflow.decided(MESSAGE, Decision.REFUSED))
                .isInstanceOf(IllegalStateOfException.class);
        assertThat(bench.steps().taken()).doesNotContain("RefuseMessage message-1");
    }

    @Test
    void theReminderComesBeforeTheDecisionIsLate() {
        workflow.submitted(MESSAGE, false, DUE);

        bench.pass(Duration.ofMinutes(5));

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "RemindApprovers request-1");
        bench.assertThatProcessOf("message-1").hasPassed("EndEvent_ApproversReminded")
                .isWaitingAtExactly("Task_DecideMessage");
    }

    @Test
    void atTheLimitHoldingWordsAreAskedForAndTheMessageGoesOnWaiting() {
        workflow.submitted(MESSAGE, false, DUE);

        bench.pass(Duration.ofMinutes(30));

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "RemindApprovers request-1",
                "EscalateApproval request-1", "CallForHolding message-1");
        bench.assertThatProcessOf("message-1").hasPassed("EndEvent_HoldingSaid")
                .isWaitingAtExactly("Task_DecideMessage");
        workflow.decided(MESSAGE, Decision.APPROVED);
        bench.assertThatProcessOf("message-1").isEnded().hasPassed("EndEvent_MessagePublished");
    }

    @Test
    void withoutAPlanForItNothingGoesOutByItself() {
        workflow.submitted(MESSAGE, false, new ApprovalTimes(DUE.reminder(), DUE.escalation(), DUE.limit(), false));

        bench.pass(Duration.ofMinutes(30));

        assertThat(bench.steps().taken()).doesNotContain("CallForHolding message-1");
        bench.assertThatProcessOf("message-1").hasPassed("EndEvent_LeftWaiting")
                .isWaitingAtExactly("Task_DecideMessage");
    }

    @Test
    void oneApprovalOfSeveralPublishesNothingAndAsksOn() {
        workflow.submitted(MESSAGE, false, DUE);

        workflow.signed(MESSAGE);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1");
        bench.assertThatProcessOf("message-1").isWaitingAtExactly("Task_DecideMessage")
                .hasNotPassed("Task_PublishMessage");
        workflow.decided(MESSAGE, Decision.APPROVED);
        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "PublishMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void oneRefusalAfterAnApprovalEndsIt() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.signed(MESSAGE);

        workflow.decided(MESSAGE, Decision.REFUSED);

        assertThat(bench.steps().taken()).containsExactly("OpenApproval message-1", "RefuseMessage message-1");
        bench.assertThatProcessOf("message-1").isEnded();
    }

    @Test
    void eachMessageHasItsOwnProcess() {
        workflow.submitted(MESSAGE, false, DUE);
        workflow.submitted(new MessageId("message-2"), false, DUE);

        workflow.decided(new MessageId("message-2"), Decision.APPROVED);

        bench.assertThatProcessOf("message-1").isWaitingAtExactly("Task_DecideMessage");
        bench.assertThatProcessOf("message-2").isEnded();
    }

    private static ApprovalTimes times(Instant from) {
        return new ApprovalTimes(from.plus(Duration.ofMinutes(5)), from.plus(TIME_LIMIT),
                from.plus(Duration.ofMinutes(30)), true);
    }
}
