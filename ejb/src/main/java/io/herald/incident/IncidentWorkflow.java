package io.herald.incident;

import io.herald.template.Phase;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that watches over an incident's communication: plans it, reminds, calls a second person, ends it. Every
 * method runs in the caller's transaction and may call back the steps of this package at once.
 */
public interface IncidentWorkflow {

    /** Something is broken: plan what is owed to the public, and watch that the first word comes in time. */
    void declared(IncidentId incident);

    /**
     * Words became public.
     *
     * @param nextUpdateDue when the next word is promised; empty once the incident is over
     */
    void published(IncidentId incident, Phase phase, Optional<Instant> nextUpdateDue);

    /** The severity is another one: plan anew what is owed. */
    void severityChanged(IncidentId incident);

    /**
     * The published post-mortem is a draft again: watch that another one comes.
     *
     * @param due by when it was promised; may be over
     */
    void postmortemTakenBack(IncidentId incident, Instant due);

    /** It was a false alarm and is closed already: end the process wherever it is. */
    void dismissed(IncidentId incident);
}
