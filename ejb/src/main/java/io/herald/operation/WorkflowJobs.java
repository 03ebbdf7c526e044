package io.herald.operation;

import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.Optional;

/** What the processes do by themselves when its time comes, as far as it failed. The engine is behind it. */
public interface WorkflowJobs {

    /**
     * Steps that failed and have not succeeded since, those that nothing more happens to first.
     *
     * @param language of titles and steps; English where they have no words in it
     */
    Slice<FailedStep> failed(Window window, Language language);

    /** @return nothing when the step has succeeded meanwhile, or its process has ended */
    Optional<FailedStep> find(String job, Language language);

    /** Has it tried again soon, by the executor and not in the caller's transaction, as often as a new step. */
    void retry(String job);

    /** The same for everything that is stuck. */
    int retryAll(int most);

    ExecutorState executor();
}
