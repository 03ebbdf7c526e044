package io.herald.bpmn.maintenance;

import static io.herald.bpmn.testing.Workbench.START;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.testing.ProcessTest;
import io.herald.bpmn.testing.Workbench;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceTimes;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProcessTest("MaintenanceCommunicationProcess")
class MaintenanceCommunicationProcessTest {

    private static final MaintenanceId UPGRADE = new MaintenanceId("upgrade");
    private static final Duration CHECK = ofMinutes(15);

    private Workbench bench;
    private CamundaMaintenanceWorkflow workflow;

    @BeforeEach
    void begin(Workbench workbench) {
        bench = workbench;
        workflow = new CamundaMaintenanceWorkflow(bench.engine().getRuntimeService());
    }

    @Test
    void leftAloneItRemindsStartsIsCheckedAndEnds() {
        bench.steps().maintenances().timesAre(remindFirst(true), startNext(true));
        workflow.scheduled(UPGRADE);
        waitsAt("Task_AwaitAnnouncement");
        workflow.announced(UPGRADE);
        waitsAt("Task_AwaitStart");

        bench.pass(ofHours(23));
        waitsAt("Task_AwaitStart");
        bench.pass(ofHours(1));
        waitsAt("Task_AwaitEnd");
        bench.pass(ofHours(2));
        waitsAt("Task_AwaitCheck");
        bench.pass(CHECK);

        assertThat(bench.steps().taken()).containsExactly("ReadMaintenanceTimes upgrade", "RemindMaintenance upgrade",
                "StartDueMaintenance upgrade", "VerifyDueMaintenance upgrade", "CompleteDueMaintenance upgrade");
        bench.assertThatProcessOf("upgrade").isEnded().hasPassedInOrder("Task_AwaitAnnouncement",
                "Task_RemindMaintenance", "Task_AwaitStart", "Task_StartMaintenance", "Task_AwaitEnd",
                "Task_VerifyMaintenance", "Task_AwaitCheck", "Task_CompleteMaintenance",
                "EndEvent_MaintenanceCompleted");
    }

    @Test
    void everythingCanBeDoneByHand() {
        bench.steps().maintenances().timesAre(startNext(false));
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);
        workflow.started(UPGRADE);
        waitsAt("Task_AwaitEnd");
        workflow.verifying(UPGRADE);
        waitsAt("Task_AwaitCheck");

        workflow.completed(UPGRADE);

        assertThat(bench.steps().taken()).containsExactly("ReadMaintenanceTimes upgrade");
        bench.assertThatProcessOf("upgrade").isEnded().hasPassed("EndEvent_MaintenanceCompleted");
    }

    @Test
    void workThatIsCompletedAtOncePassesThroughTheCheck() {
        bench.steps().maintenances().timesAre(startNext(true));
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);
        workflow.started(UPGRADE);

        workflow.completed(UPGRADE);

        bench.assertThatProcessOf("upgrade").isEnded().hasPassed("Task_AwaitCheck");
    }

    @Test
    void theLeadIsToldWhenTheAnnouncementIsLateAndWorkBeginsAllTheSame() {
        bench.steps().maintenances().timesAre(startNext(true));
        workflow.scheduled(UPGRADE);

        bench.pass(ofHours(23));
        assertThat(bench.steps().taken()).last().isEqualTo("RemindAnnouncement upgrade");
        waitsAt("Task_AwaitAnnouncement");
        bench.pass(ofHours(1));

        assertThat(bench.steps().taken()).last().isEqualTo("StartDueMaintenance upgrade");
        waitsAt("Task_AwaitEnd");
    }

    @Test
    void workStartedByHandBeforeTheAnnouncementMovesTheProcessOn() {
        MaintenanceTimes begun = new MaintenanceTimes(START, START.plus(ofHours(1)), START.plus(ofHours(1)), true,
                START.plus(ofHours(26)), CHECK, true);
        bench.steps().maintenances().timesAre(startNext(true), begun);
        workflow.scheduled(UPGRADE);
        bench.pass(ofHours(1));

        workflow.started(UPGRADE);
        bench.pass(Duration.ZERO);

        waitsAt("Task_AwaitEnd");
    }

    @Test
    void aNewWindowMovesTheTimers() {
        bench.steps().maintenances().timesAre(startNext(true), later(), later());
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);

        workflow.changed(UPGRADE);
        bench.pass(ofHours(24));
        waitsAt("Task_AwaitStart");
        bench.pass(ofHours(24));

        assertThat(bench.steps().taken()).containsExactly("ReadMaintenanceTimes upgrade",
                "ReadMaintenanceTimes upgrade", "StartDueMaintenance upgrade");
    }

    @Test
    void anOverrunIsRemindedOfUntilTheWorkIsExtended() {
        bench.steps().maintenances().timesAre(startNext(false), overrun(15), overrun(30), overrun(90),
                overrun(120));
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);
        workflow.started(UPGRADE);
        bench.pass(ofHours(26));
        assertThat(bench.steps().taken()).last().isEqualTo("RemindOverrun upgrade");
        bench.pass(ofMinutes(15));
        assertThat(bench.steps().taken()).filteredOn("RemindOverrun upgrade"::equals).hasSize(2);

        workflow.changed(UPGRADE);
        bench.pass(ofMinutes(60));

        assertThat(bench.steps().taken()).filteredOn("RemindOverrun upgrade"::equals).hasSize(2);
        bench.pass(ofMinutes(15));
        assertThat(bench.steps().taken()).filteredOn("RemindOverrun upgrade"::equals).hasSize(3);
    }

    @Test
    void aCheckThatWaitsForAPersonIsRemindedOfAndWorkCanBeResumed() {
        bench.steps().maintenances().timesAre(startNext(false));
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);
        workflow.started(UPGRADE);
        workflow.verifying(UPGRADE);

        bench.pass(CHECK);
        assertThat(bench.steps().taken()).last().isEqualTo("RemindOverrun upgrade");
        waitsAt("Task_AwaitCheck");
        workflow.changed(UPGRADE);

        waitsAt("Task_AwaitEnd");
    }

    @Test
    void aStartThatWaitsForAPersonIsRemindedOf() {
        MaintenanceTimes late = new MaintenanceTimes(START, START.plus(ofHours(24)),
                START.plus(ofHours(24)).plus(CHECK), false, START.plus(ofHours(26)), CHECK, false);
        bench.steps().maintenances().timesAre(new MaintenanceTimes(START, START.plus(ofHours(24)),
                START.plus(ofHours(24)), false, START.plus(ofHours(26)), CHECK, false), late);
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);

        bench.pass(ofHours(24));

        assertThat(bench.steps().taken()).last().isEqualTo("RemindMaintenance upgrade");
        waitsAt("Task_AwaitStart");
    }

    @Test
    void aCancelledMaintenanceEndsWithItsTimers() {
        bench.steps().maintenances().timesAre(startNext(true));
        workflow.scheduled(UPGRADE);
        workflow.announced(UPGRADE);

        workflow.cancelled(UPGRADE);
        bench.pass(ofHours(48));

        assertThat(bench.steps().taken()).hasSize(1);
        bench.assertThatProcessOf("upgrade").isEnded().hasPassed("EndEvent_MaintenanceCancelled");
    }

    private void waitsAt(String activity) {
        bench.assertThatProcessOf("upgrade").isWaitingAtExactly(activity);
    }

    /** A reminder in 23 hours, then the start in 24, the end in 26. */
    private static MaintenanceTimes remindFirst(boolean endsByItself) {
        return new MaintenanceTimes(START.plus(ofHours(23)), START.plus(ofHours(24)), START.plus(ofHours(23)), false,
                START.plus(ofHours(26)), CHECK, endsByItself);
    }

    private static MaintenanceTimes startNext(boolean endsByItself) {
        return new MaintenanceTimes(START.plus(ofHours(23)), START.plus(ofHours(24)), START.plus(ofHours(24)), true,
                START.plus(ofHours(26)), CHECK, endsByItself);
    }

    private static MaintenanceTimes later() {
        return new MaintenanceTimes(START.plus(ofHours(47)), START.plus(ofHours(48)), START.plus(ofHours(48)), true,
                START.plus(ofHours(50)), CHECK, true);
    }

    private static MaintenanceTimes overrun(int minutes) {
        return new MaintenanceTimes(START, START, START, true, START.plus(ofHours(26)).plus(ofMinutes(minutes)), CHECK,
                false);
    }
}
