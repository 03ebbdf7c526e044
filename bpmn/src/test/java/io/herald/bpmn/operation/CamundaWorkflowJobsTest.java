package io.herald.bpmn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.message.CamundaPublicationWorkflow;
import io.herald.bpmn.testing.ProcessWorkbench;
import io.herald.bpmn.testing.Workbench;
import io.herald.message.ApprovalTimes;
import io.herald.message.MessageId;
import io.herald.operation.ExecutorState;
import io.herald.operation.FailedStep;
import io.herald.operation.StepState;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that really fails until its tries are used up, and what people can do about it. */
@ProcessWorkbench
class CamundaWorkflowJobsTest {

    private static final Instant LATE = Workbench.START.plus(Duration.ofMinutes(15));

    private Workbench bench;
    private CamundaWorkflowJobs jobs;

    @BeforeEach
    void begin(Workbench workbench) {
        bench = workbench;
        jobs = new CamundaWorkflowJobs(bench.engine(), bench.clock());
        bench.steps().whenEscalating(() -> {
            throw new IllegalStateException("no answer from ada@example.org");
        });
    }

    @Test
    void nothingFailedWhileTimersWait() {
        submit("message-1");

        assertThat(failed().total()).isZero();
        ExecutorState state = jobs.executor();
        assertThat(state.waiting()).isPositive();
        assertThat(state.nextDue()).hasValueSatisfying(due -> assertThat(due).isAfter(Workbench.START));
        assertThat(state.overdue()).isZero();
    }

    @Test
    void aStepThatFailedOnceIsTriedAgainWithoutHelp() {
        submit("message-1");
        at(LATE);
        tryWhatIsDue(1);

        assertThat(failed().rows()).singleElement().satisfies(step -> {
            assertThat(step.process()).isEqualTo("MessagePublicationProcess");
            assertThat(step.subjectId()).isEqualTo("message-1");
            assertThat(step.state()).isEqualTo(StepState.RETRYING);
            assertThat(step.triesLeft()).isEqualTo(5);
            assertThat(step.since()).isEqualTo(LATE);
        });
        assertThat(jobs.executor().retrying()).isEqualTo(1);
        assertThat(jobs.executor().stuck()).isZero();
    }

    @Test
    void whatFailsForGoodIsNamedAndGoesOnOnceSomebodyRetriesIt() {
        submit("message-1");
        at(LATE);
        tryWhatIsDue(6);
        assertThat(dueJobs()).isEmpty();

        FailedStep stuck = failed().rows().getFirst();
        assertThat(stuck.state()).isEqualTo(StepState.STUCK);
        assertThat(stuck.since()).isEqualTo(LATE);
        assertThat(stuck.failure()).isEqualTo("no answer from \u2026");
        assertThat(stuck.step()).isEqualTo("Escalate approval");
        assertThat(jobs.failed(Window.first(25), Language.FRENCH).rows().getFirst().step())
                .isNotBlank().isNotEqualTo(stuck.step());
        assertThat(jobs.executor().stuck()).isEqualTo(1);
        assertThat(jobs.executor().isWell()).isFalse();
        assertThat(bench.engine().getRuntimeService().createIncidentQuery().count()).isEqualTo(1);

        bench.steps().whenEscalating(() -> {});
        jobs.retry(stuck.job());
        assertThat(bench.engine().getRuntimeService().createIncidentQuery().count()).isZero();
        tryWhatIsDue(1);

        assertThat(failed().total()).isZero();
        assertThat(jobs.find(stuck.job(), Language.ENGLISH)).isEmpty();
        assertThat(bench.steps().taken()).contains("EscalateApproval request-1");
        bench.assertThatProcessOf("message-1").isWaitingAt("Task_DecideMessage");
    }

    @Test
    void everythingThatIsStuckIsTriedAgainButNotMoreThanAskedFor() {
        submit("message-1");
        submit("message-2");
        submit("message-3");
        at(LATE);
        tryWhatIsDue(6);
        assertThat(failed().total()).isEqualTo(3);

        assertThat(jobs.retryAll(2)).isEqualTo(2);
        assertThat(failed().rows()).extracting(FailedStep::state).containsExactly(StepState.STUCK, StepState.RETRYING,
                StepState.RETRYING);
        assertThat(jobs.retryAll(2)).isEqualTo(1);
        assertThat(jobs.retryAll(2)).isZero();
    }

    @Test
    void aLongListIsReadPageByPage() {
        submit("message-1");
        submit("message-2");
        submit("message-3");
        at(LATE);
        tryWhatIsDue(1);

        Slice<FailedStep> second = jobs.failed(new Window(2, 2), Language.ENGLISH);

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.rows()).hasSize(1);
    }

    @Test
    void whatWasDueAndNeverTriedIsOverdueOnlyAfterAWhile() {
        submit("message-1");
        at(LATE);
        bench.engine().getManagementService().createJobQuery().executable().list().forEach(this::attempt);
        bench.steps().whenEscalating(() -> {});
        submit("message-2");

        at(clockNow().plus(Duration.ofMinutes(20)));

        assertThat(jobs.executor().overdue()).isPositive();
        assertThat(jobs.executor().running()).isFalse();
    }

    private Slice<FailedStep> failed() {
        return jobs.failed(Window.first(25), Language.ENGLISH);
    }

    private void submit(String message) {
        new CamundaPublicationWorkflow(bench.engine().getRuntimeService(), bench.engine().getTaskService())
                .submitted(new MessageId(message), false,
                        new ApprovalTimes(LATE.plusSeconds(60), LATE, LATE.plusSeconds(9_000), false));
    }

    /** More time passes between two tries than the longest wait. */
    private void tryWhatIsDue(int times) {
        for (int i = 0; i < times; i++) {
            dueJobs().forEach(this::attempt);
            at(clockNow().plus(Duration.ofMinutes(20)));
        }
    }

    private List<Job> dueJobs() {
        return bench.engine().getManagementService().createJobQuery().executable().list();
    }

    /** As the executor does: it survives the failure of a job. */
    private void attempt(Job job) {
        ManagementService management = bench.engine().getManagementService();
        Assertions.catchThrowable(() -> management.executeJob(job.getId()));
    }

    private void at(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
    }

    private Instant clockNow() {
        return bench.clock().instant();
    }
}
