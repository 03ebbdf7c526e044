package io.herald.bpmn.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs timers and retries on the server's threads. One thread of its own looks for due jobs, at the latest
 * {@value #LONGEST_PAUSE_MILLIS} ms after the last look, so that is how late a timer can be on an idle server. Only
 * {@value #AT_ONCE} batches run at once, and meanwhile it looks for no more: each takes connections to the database,
 * and a thousand timers that are due together would leave none for anybody else.
 */
class ServerJobExecutor extends JobExecutor {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int LONGEST_PAUSE_MILLIS = 5_000;
    private static final int AT_ONCE = 4;

    private final ExecutorService workers;
    private final ThreadFactory threads;
    private final Semaphore places = new Semaphore(AT_ONCE);

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
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reject(jobIds, engine);
            return;
        }
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            workers.execute(() -> run(jobs));
        } catch (RejectedExecutionException e) {
            places.release();
            reject(jobIds, engine);
        }
    }

    private void run(Runnable jobs) {
        try {
            jobs.run();
        } finally {
            places.release();
        }
    }

    private void reject(List<String> jobIds, ProcessEngineImpl engine) {
        logRejectedExecution(engine, jobIds.size());
        rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
}
