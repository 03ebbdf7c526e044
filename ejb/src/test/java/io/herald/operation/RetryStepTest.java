package io.herald.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryStepTest {

    private final List<FailedStep> failed = new ArrayList<>();
    private final List<String> retried = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final WorkflowJobs jobs = new FailedJobs();
    private final RetryStep retry = new RetryStep(jobs, this::audit);
    private final RetryAllSteps retryAll = new RetryAllSteps(jobs, this::audit);

    @Test
    void whatIsStuckIsTriedAgainAndWhoAskedIsOnRecord() {
        failed.add(step("job-1", 0));

        assertThat(retry.handle("job-1")).isTrue();

        assertThat(retried).containsExactly("job-1");
        assertThat(audited).containsExactly("workflow.step_retried job-1 Remind approvers message-1");
    }

    @Test
    void whatIsTriedAgainAnywayIsLeftAlone() {
        failed.add(step("job-1", 2));

        assertThat(retry.handle("job-1")).isFalse();

        assertThat(retried).isEmpty();
        assertThat(audited).isEmpty();
    }

    @Test
    void whatSucceededMeanwhileIsNoError() {
        assertThat(retry.handle("job-1")).isFalse();
        assertThat(retryAll.handle()).isZero();
        assertThat(audited).isEmpty();
    }

    @Test
    void everythingThatIsStuckCanBeTriedAgainAtOnce() {
        failed.addAll(List.of(step("job-1", 0), step("job-2", 3), step("job-3", 0)));

        assertThat(retryAll.handle()).isEqualTo(2);

        assertThat(retried).containsExactly("job-1", "job-3");
        assertThat(audited).containsExactly("workflow.steps_retried all 2");
    }

    @Test
    void theListSaysWhatEachStepIsAboutWhereThatIsKnown() {
        failed.addAll(List.of(step("job-1", 0), new FailedStep("job-2", "", "", "history-cleanup", "", "", AT, 0)));
        About incident = new About(AboutKind.MESSAGE, "message-1", "INC-2026-0001", "Payments fail");
        ListFailedSteps list = new ListFailedSteps(jobs, ids -> {
            assertThat(ids).containsExactly("message-1");
            return Map.of("message-1", incident);
        });

        assertThat(list.handle(Window.first(25), Language.ENGLISH).rows()).extracting(ListFailedSteps.Row::about)
                .containsExactly(Optional.of(incident), Optional.empty());
    }

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static FailedStep step(String job, int triesLeft) {
        return new FailedStep(job, "MessagePublicationProcess", "Publication", "Remind approvers", "message-1",
                "no connection", AT, triesLeft);
    }

    private void audit(String action, String type, String id, Map<String, String> detail) {
        String facts = String.join(" ", detail.getOrDefault("step", detail.getOrDefault("steps", "")),
                detail.getOrDefault("about", "")).strip();
        audited.add(action + " " + id + " " + facts);
    }

    /** Steps that failed in a test. */
    private final class FailedJobs implements WorkflowJobs {

        @Override
        public Slice<FailedStep> failed(Window window, Language language) {
            return new Slice<>(failed, failed.size());
        }

        @Override
        public Optional<FailedStep> find(String job, Language language) {
            return failed.stream().filter(step -> step.job().equals(job)).findFirst();
        }

        @Override
        public void retry(String job) {
            retried.add(job);
        }

        @Override
        public int retryAll(int most) {
            failed.stream().filter(FailedStep::isStuck).limit(most).forEach(step -> retried.add(step.job()));
            return retried.size();
        }

        @Override
        public ExecutorState executor() {
            return new ExecutorState(true, 0, Optional.empty(), 0, 0, failed.size());
        }
    }
}
