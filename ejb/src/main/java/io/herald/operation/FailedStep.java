package io.herald.operation;

import java.time.Instant;

/**
 * A step of a process that failed when its time came.
 *
 * @param job what to retry; an id of the engine's
 * @param process id of the model; empty for work of the engine itself, such as cleaning up
 * @param title what the process does, in words
 * @param step the step that failed, in words
 * @param subjectId what the process is about: the id of an incident, message, maintenance or version of a template;
 *        empty for the engine's own work
 * @param failure what the step said; only what {@link FailureText} leaves of it
 * @param since when it failed first
 * @param triesLeft how often it will be tried without help
 */
public record FailedStep(String job, String process, String title, String step, String subjectId, String failure,
        Instant since, int triesLeft) {

    public FailedStep {
        failure = FailureText.of(failure);
    }

    public StepState state() {
        return triesLeft > 0 ? StepState.RETRYING : StepState.STUCK;
    }

    public boolean isStuck() {
        return state() == StepState.STUCK;
    }
}
