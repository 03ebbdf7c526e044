package io.herald.bpmn.incident;

import static io.herald.bpmn.testing.IncidentSteps.HIGHEST;
import static io.herald.bpmn.testing.IncidentSteps.promise;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.testing.ProcessTest;
import io.herald.bpmn.testing.Workbench;
import io.herald.incident.IncidentId;
import io.herald.template.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProcessTest("IncidentCommunicationProcess")
class IncidentCommunicationProcessTest {

    private static final IncidentId INCIDENT = new IncidentId("incident-1");

    private Workbench bench;
    private CamundaIncidentWorkflow workflow;

    @BeforeEach
    void begin(Workbench workbench) {
        bench = workbench;
        workflow = new CamundaIncidentWorkflow(bench.engine().getRuntimeService(), bench.clock());
    }

    @Test
    void aDeclaredIncidentGetsItsPlanAndWaitsForTheFirstWord() {
        workflow.declared(INCIDENT);

        assertThat(bench.steps().taken()).containsExactly("RecordPlan 10/30/3 incident-1");
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitFirstContact");
    }

    @Test
    void theLeadIsRemindedAtHalfTimeAndASecondPersonIsCalledAtTheLimit() {
        workflow.declared(INCIDENT);

        bench.pass(ofMinutes(5).minusSeconds(1));
        assertThat(bench.steps().taken()).hasSize(1);
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.steps().taken()).last().isEqualTo("RemindFirstContact incident-1");
        bench.pass(ofMinutes(5));
        assertThat(bench.steps().taken()).last().isEqualTo("EscalateSilence incident-1");
        bench.pass(ofDays(1));

        assertThat(bench.steps().taken()).hasSize(3);
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitFirstContact");
    }

    @Test
    void aWordInTimeKeepsEverybodyQuiet() {
        workflow.declared(INCIDENT);

        bench.pass(ofMinutes(2));
        publish(Phase.FIRST_CONTACT, ofMinutes(30));
        bench.pass(ofMinutes(29));

        assertThat(bench.steps().taken()).hasSize(1);
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitNextUpdate");
    }

    @Test
    void aDuePromiseRemindsTheLeadAndALapsedOneCallsASecondPerson() {
        workflow.declared(INCIDENT);
        publish(Phase.FIRST_CONTACT, ofMinutes(30));

        bench.pass(ofMinutes(30));
        assertThat(bench.steps().taken()).last().isEqualTo("RemindNextUpdate incident-1");
        bench.pass(ofMinutes(14));
        assertThat(bench.steps().taken()).doesNotContain("EscalateSilence incident-1");
        bench.pass(ofMinutes(1));

        assertThat(bench.steps().taken()).last().isEqualTo("EscalateSilence incident-1");
    }

    @Test
    void aShortPromiseLapsesNoSoonerThanFiveMinutesAfterItWasDue() {
        workflow.declared(INCIDENT);
        publish(Phase.FIRST_CONTACT, ofMinutes(4));

        bench.pass(ofMinutes(8));
        assertThat(bench.steps().taken()).doesNotContain("EscalateSilence incident-1");
        bench.pass(ofMinutes(1));

        assertThat(bench.steps().taken()).last().isEqualTo("EscalateSilence incident-1");
    }

    @Test
    void everyUpdateArmsThePromiseAnew() {
        workflow.declared(INCIDENT);
        publish(Phase.FIRST_CONTACT, ofMinutes(30));
        bench.pass(ofMinutes(20));
        publish(Phase.UPDATE, ofMinutes(60));
        bench.pass(ofMinutes(59));
        assertThat(bench.steps().taken()).hasSize(1);

        publish(Phase.HOLDING, ofMinutes(30));
        bench.pass(ofMinutes(30));

        assertThat(bench.steps().taken()).containsExactly("RecordPlan 10/30/3 incident-1",
                "RemindNextUpdate incident-1");
    }

    @Test
    void theWholeLifeEndsWithThePostmortem() {
        workflow.declared(INCIDENT);
        publish(Phase.FIRST_CONTACT, ofMinutes(30));
        publish(Phase.UPDATE, ofMinutes(30));
        resolve();
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitPostmortem");
        bench.pass(ofDays(2));

        workflow.published(INCIDENT, Phase.POSTMORTEM, Optional.empty());

        assertThat(bench.steps().taken()).containsExactly("RecordPlan 10/30/3 incident-1",
                "CloseIncident incident-1");
        bench.assertThatProcessOf("incident-1").isEnded().hasPassedInOrder("StartEvent_IncidentDeclared",
                "Task_DecidePlan", "Task_RecordPlan", "Task_AwaitFirstContact", "Task_AwaitNextUpdate",
                "Task_AwaitPostmortem", "Task_CloseIncident", "EndEvent_IncidentClosed");
    }

    @Test
    void aLatePostmortemIsRemindedOf() {
        workflow.declared(INCIDENT);
        resolve();

        bench.pass(ofDays(3));

        assertThat(bench.steps().taken()).last().isEqualTo("RemindPostmortem incident-1");
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitPostmortem");
    }

    @Test
    void aPostmortemThatIsADayLateCallsASecondPerson() {
        workflow.declared(INCIDENT);
        resolve();

        bench.pass(ofDays(4).minusSeconds(1));
        assertThat(bench.steps().taken()).last().isEqualTo("RemindPostmortem incident-1");
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.steps().taken()).last().isEqualTo("EscalatePostmortem incident-1");
        workflow.published(INCIDENT, Phase.POSTMORTEM, Optional.empty());

        assertThat(bench.steps().taken()).last().isEqualTo("CloseIncident incident-1");
        bench.assertThatProcessOf("incident-1").isEnded();
    }

    @Test
    void aPostmortemInTimeKeepsEverybodyQuiet() {
        workflow.declared(INCIDENT);
        resolve();
        bench.pass(ofDays(2));
        workflow.published(INCIDENT, Phase.POSTMORTEM, Optional.empty());

        bench.pass(ofDays(9));

        assertThat(bench.steps().taken()).containsExactly("RecordPlan 10/30/3 incident-1",
                "CloseIncident incident-1");
    }

    @Test
    void aPostmortemThatIsTakenBackIsWaitedForAgain() {
        Instant due = bench.clock().instant().plus(ofDays(3));
        workflow.postmortemTakenBack(INCIDENT, due);
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitPostmortem");

        bench.pass(ofDays(3));
        assertThat(bench.steps().taken()).containsExactly("RemindPostmortem incident-1");
        bench.pass(ofDays(1));
        assertThat(bench.steps().taken()).last().isEqualTo("EscalatePostmortem incident-1");
        workflow.published(INCIDENT, Phase.POSTMORTEM, Optional.empty());

        bench.assertThatProcessOf("incident-1").isEnded().hasPassedInOrder("StartEvent_PostmortemTakenBack",
                "Task_AwaitPostmortem", "Task_CloseIncident", "EndEvent_IncidentClosed");
    }

    @Test
    void whoTakesALatePostmortemBackHasADayForTheNext() {
        workflow.postmortemTakenBack(INCIDENT, bench.clock().instant().minus(ofDays(7)));

        bench.pass(ofDays(1).minusSeconds(1));
        assertThat(bench.steps().taken()).isEmpty();
        bench.pass(Duration.ofSeconds(1));

        assertThat(bench.steps().taken()).containsExactly("RemindPostmortem incident-1");
    }

    @Test
    void anIncidentToldOnlyWhenOverNeedsNoUpdate() {
        workflow.declared(INCIDENT);

        resolve();

        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitPostmortem")
                .hasNotPassed("Task_AwaitNextUpdate");
    }

    @Test
    void withoutADutyToExplainTheResolutionClosesTheIncident() {
        bench.steps().incidents().incidentIs("SEV3", "outage", promise(60, 240, null));
        workflow.declared(INCIDENT);
        publish(Phase.FIRST_CONTACT, ofMinutes(240));

        resolve();

        assertThat(bench.steps().taken()).containsExactly("RecordPlan 60/240/- incident-1",
                "CloseIncident incident-1");
        bench.assertThatProcessOf("incident-1").isEnded().hasNotPassed("Task_AwaitPostmortem");
    }

    @Test
    void nobodyIsRemindedOfAWordThatIsNotOwed() {
        bench.steps().incidents().incidentIs("SEV4", "degradation", promise(60, 240, null));
        workflow.declared(INCIDENT);

        bench.pass(ofDays(1));

        assertThat(bench.steps().taken()).containsExactly("RecordPlan 60/240/- incident-1");
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitFirstContact");
    }

    @Test
    void aRaisedSeverityMovesTheTimeLimitsThatRun() {
        bench.steps().incidents().incidentIs("SEV3", "outage", promise(60, 240, null));
        workflow.declared(INCIDENT);
        bench.pass(ofMinutes(6));

        bench.steps().incidents().incidentIs("SEV1", "outage", HIGHEST);
        workflow.severityChanged(INCIDENT);
        assertThat(bench.steps().taken()).last().isEqualTo("RecordPlan 10/30/3 incident-1");
        bench.pass(Duration.ZERO);
        assertThat(bench.steps().taken()).last().isEqualTo("RemindFirstContact incident-1");
        bench.pass(ofMinutes(4));

        assertThat(bench.steps().taken()).last().isEqualTo("EscalateSilence incident-1");
    }

    @Test
    void aSeverityRaisedAfterTheFirstWordCanDemandAPostmortem() {
        bench.steps().incidents().incidentIs("SEV3", "outage", promise(60, 240, null));
        workflow.declared(INCIDENT);
        publish(Phase.FIRST_CONTACT, ofMinutes(30));

        bench.steps().incidents().incidentIs("SEV1", "outage", HIGHEST);
        workflow.severityChanged(INCIDENT);
        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitNextUpdate");
        bench.pass(ofMinutes(30));
        assertThat(bench.steps().taken()).last().isEqualTo("RemindNextUpdate incident-1");
        resolve();

        bench.assertThatProcessOf("incident-1").isWaitingAtExactly("Task_AwaitPostmortem");
    }

    @Test
    void aFalseAlarmEndsTheProcessAndItsTimers() {
        workflow.declared(INCIDENT);

        workflow.dismissed(INCIDENT);
        bench.pass(ofDays(1));

        assertThat(bench.steps().taken()).hasSize(1);
        bench.assertThatProcessOf("incident-1").isEnded().hasPassed("EndEvent_IncidentDismissed");
    }

    @Test
    void anAfterthoughtToAClosedIncidentIsPublishedWithoutAProcess() {
        bench.steps().incidents().incidentIs("SEV3", "outage", promise(60, 240, null));
        workflow.declared(INCIDENT);
        resolve();

        workflow.published(INCIDENT, Phase.POSTMORTEM, Optional.empty());

        assertThat(bench.steps().taken()).containsOnlyOnce("CloseIncident incident-1");
    }

    private void publish(Phase phase, Duration promised) {
        workflow.published(INCIDENT, phase, Optional.of(bench.clock().instant().plus(promised)));
    }

    private void resolve() {
        workflow.published(INCIDENT, Phase.RESOLUTION, Optional.empty());
    }
}
