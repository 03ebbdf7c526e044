package io.herald.incident;

import io.herald.shared.Language;
import java.util.Collection;
import java.util.List;

/** The steps that processes took. */
public interface WorkflowHistory {

    /**
     * In one query, however many there are.
     *
     * @param subjects ids of incidents and messages
     * @return what people did and what Herald did by itself, in the order it began, without forks and joins
     */
    List<ProcessStep> of(Collection<String> subjects, Language language);
}
