package io.herald.bpmn.operation;

import io.herald.bpmn.engine.Contended;
import io.herald.bpmn.engine.EngineRules;
import io.herald.operation.ExecutorState;
import io.herald.operation.FailedStep;
import io.herald.operation.WorkflowJobs;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** {@link WorkflowJobs} from the jobs of the engine that carry a failure. */
@Contended
@ApplicationScoped
public class CamundaWorkflowJobs implements WorkflowJobs {

    private static final Duration LATE = Duration.ofMinutes(1);

    private final ProcessEngine engine;
    private final Clock clock;

    @Inject
    public CamundaWorkflowJobs(ProcessEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Slice<FailedStep> failed(Window window, Language language) {
        long total = failures().count();
        List<Job> jobs = total == 0 ? List.of()
                : failures().orderByJobRetries().asc().orderByJobId().asc().listPage(window.offset(), window.limit());
        return new Slice<>(described(jobs, language), total);
    }

    @Override
    public Optional<FailedStep> find(String job, Language language) {
        return described(failures().jobId(job).list(), language).stream().findFirst();
    }

    private List<FailedStep> described(List<Job> jobs, Language language) {
        return jobs.isEmpty() ? List.of() : FailedSteps.of(jobs, engine, language);
    }

    /** The engine drops its incident about the job by itself. */
    @Override
    public void retry(String job) {
        management().setJobRetries(job, EngineRules.TRIES);
    }

    @Override
    public int retryAll(int most) {
        List<String> stuck = failures().noRetriesLeft().orderByJobId().asc().listPage(0, most).stream().map(Job::getId)
                .toList();
        stuck.forEach(this::retry);
        return stuck.size();
    }

    @Override
    public ExecutorState executor() {
        Date now = Date.from(clock.instant());
        Supplier<JobQuery> late = () -> management().createJobQuery().executable()
                .duedateLowerThan(Date.from(clock.instant().minus(LATE)));
        Optional<Instant> next = waiting(now).orderByJobDuedate().asc().listPage(0, 1).stream().findFirst()
                .map(job -> job.getDuedate().toInstant());
        long stuck = failures().noRetriesLeft().count();
        return new ExecutorState(isRunning(), waiting(now).count(), next,
                late.get().count() - late.get().withException().count(), failures().count() - stuck, stuck);
    }

    private boolean isRunning() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor().isActive();
    }

    private JobQuery waiting(Date now) {
        return management().createJobQuery().timers().duedateHigherThan(now);
    }

    private JobQuery failures() {
        return management().createJobQuery().withException();
    }

    private ManagementService management() {
        return engine.getManagementService();
    }
}
