package io.herald.bpmn.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs timers and retries on the server's threads. One thread of its own looks for due jobs, at the latest
 * {@value #LONGEST_PAUSE_MILLIS} ms after the last look, so that is how late a timer can be on an idle server.
 */
class ServerJobExecutor extends JobExecutor {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private final ExecutorService workers;
    private final ThreadFactory threads;

    ServerJobExecutor(ExecutorService workers, ThreadFactory threads) {
        this.workers = workers;
        this.threads = threads;
        setWaitTimeInMillis(PAUSE_MILLIS);
        setMaxWait(LONGEST_PAUSE_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            workers.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
