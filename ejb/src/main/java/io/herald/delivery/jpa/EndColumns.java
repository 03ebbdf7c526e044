package io.herald.delivery.jpa;

import io.herald.delivery.domain.Ended;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ends of claims as one array per column, so that a batch is one statement. */
final class EndColumns {

    /** The ends as a table {@code e}; its parameters are {@link #of}. */
    static final String TABLE = """
        unnest(?, ?, ?, ?, ?, ?, cast(? as timestamptz[]), cast(? as timestamptz[]), cast(? as timestamptz[]))
          as e (id, ticket, tried, state, reason, reference, not_before, started_at, ended_at)""";

    /** How an end changes a row {@code d}. */
    static final String CHANGES = """
        state = e.state, reason = e.reason, provider_reference = e.reference,
        attempts = d.attempts + cast(e.tried as int), not_before = e.not_before,
        finished_at = case when e.state in ('accepted', 'captured', 'refused') then e.ended_at end""";

    private EndColumns() {}

    static Object[] of(List<Ended> ends) {
        return new Object[]{ends.stream().map(end -> end.claim().id()).toArray(Long[]::new),
            texts(ends, end -> end.claim().ticket()), ends.stream().map(Ended::tried).toArray(Boolean[]::new),
            texts(ends, end -> end.state().wire()), texts(ends, end -> end.reason().orElse(null)),
            texts(ends, end -> end.reference().orElse(null)), texts(ends, end -> time(end.notBefore())),
            texts(ends, end -> time(end.startedAt())), texts(ends, end -> time(end.endedAt()))};
    }

    private static String time(Instant instant) {
        return Ended.NEVER.equals(instant) ? "infinity" : instant.toString();
    }

    private static String[] texts(List<Ended> ends, Function<Ended, @Nullable String> column) {
        return ends.stream().map(column).toArray(String[]::new);
    }
}
