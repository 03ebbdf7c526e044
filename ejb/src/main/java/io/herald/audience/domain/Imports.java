package io.herald.audience.domain;

import io.herald.audience.ImportState;
import io.herald.audience.SubscriberImport;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All imports, with the lines that are on their way and those that were not taken. */
public interface Imports {

    /** @param userId of who answers for it */
    void begin(String id, String userId, Statement statement, Instant now);

    /** What lines may name now. */
    KnownIds known();

    /** What the importer stated, word for word, and where the people agreed. */
    record Statement(String text, String language, String source) {}

    void stage(String id, List<StagedRow> rows, List<RowProblem> problems);

    /** All lines are there: repeated addresses are marked, and the import may run. */
    void ready(String id, long lines, long bad);

    /** Those that run, the oldest first. */
    List<String> running();

    /**
     * Makes subscribers of the next lines, in one transaction.
     *
     * @return nothing when the import does not run, or another node works on it
     */
    Optional<Step> advance(String id, Instant now);

    /**
     * @param done whether that was the last
     * @param webhooks subscribers that came by it and whose owners have to be told how calls are signed
     */
    record Step(boolean done, List<String> webhooks) {}

    /** Changes the state; an import of which nothing is staged any more runs no more. @return whether it changed */
    boolean change(String id, ImportState from, ImportState to, Optional<String> reason, Instant now);

    Optional<SubscriberImport> find(String id);

    /** The newest first. */
    Slice<SubscriberImport> list(Window window);

    /** In the order of lines, those after the given one; at most so many. */
    List<RowProblem> problems(String id, long afterLine, int most);

    /** Takes an address out of what is staged. */
    void erase(String address);

    /** Drops staged lines of imports that stopped so long ago; returns how many. */
    int forgetStaged(Instant stoppedBefore);
}
