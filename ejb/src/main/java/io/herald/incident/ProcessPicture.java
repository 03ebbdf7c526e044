package io.herald.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A running or finished process, drawn.
 *
 * @param processId name of the model
 * @param title what the process is about, in words
 * @param svg the diagram; finished and current elements carry CSS classes
 * @param currentSteps names of the steps it waits at; empty when it has ended
 * @param whatHappensNext one sentence
 * @param history steps in the order they began
 */
public record ProcessPicture(String processId, String title, String svg, List<String> currentSteps,
        String whatHappensNext, List<StepDone> history) {

    public ProcessPicture {
        currentSteps = List.copyOf(currentSteps);
        history = List.copyOf(history);
    }

    /** A step that began, and ended unless the process waits there. */
    public record StepDone(String name, Instant startedAt, Optional<Instant> endedAt) {}
}
