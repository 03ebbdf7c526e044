package io.herald.delivery.jpa;

import io.herald.delivery.PublicationId;
import io.herald.delivery.domain.Chunk;
import io.herald.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Makes deliveries of the audiences that wait in chunks, as they were written down at the moment of publication. Who
 * changes rows by what they are (a channel is turned off, a person erased), or makes older news needless, has them made
 * before.
 */
final class PlannedRows {

    private final Sql sql;
    private final Instant now;

    PlannedRows(Sql sql, Instant now) {
        this.sql = sql;
        this.now = now;
    }

    /** Makes the rows of some chunk that nobody else is making; whether there was one. */
    boolean makeNext() {
        List<Chunk> next = sql.list(PlannedRows::chunk, """
            select c.publication_id, c.chunk from publication_chunk c join publication p on p.id = c.publication_id
            where c.audience is not null
            order by p.number, c.priority, c.chunk limit 1 for update of c skip locked""");
        next.forEach(this::make);
        return !next.isEmpty();
    }

    /** @param condition on the chunk {@code c} */
    void makeAll(String condition, Object... values) {
        sql.list(PlannedRows::chunk, """
            select c.publication_id, c.chunk from publication_chunk c join publication p on p.id = c.publication_id
            where c.audience is not null and %s order by p.number, c.chunk for update of c""".formatted(condition),
                values).forEach(this::make);
    }

    /** Makes the rows of a chunk that the caller has locked. Who is named twice in an audience gets one copy. */
    void make(Chunk chunk) {
        String publication = chunk.publication().value();
        sql.update("""
            insert into delivery (publication_id, channel, recipient, subscriber_id, language, chunk,
              idempotency_key, thread_key, state, reason, not_before, created_at, finished_at)
            select p.id, c.channel, a.recipient, a.subscriber_id, a.language, c.chunk,
              (case when p.opens_threads then p.incident_id else p.id end) || '.' || a.subscriber_id,
              case when not p.opens_threads then p.incident_id || '.' || a.subscriber_id end,
              case when a.reason is null then 'pending' else 'suppressed' end, a.reason,
              coalesce(a.not_before, p.published_at), p.published_at,
              case when a.reason is not null then p.published_at end
            from publication_chunk c join publication p on p.id = c.publication_id, unnest(c.audience) a
            where c.publication_id = ? and c.chunk = ?
            on conflict do nothing""", publication, chunk.number());
        sql.update("update publication_chunk set audience = null where publication_id = ? and chunk = ?", publication,
                chunk.number());
        new NewChunks(sql, chunk.publication()).supersedeOlder(chunk.number(), now);
    }

    private static Chunk chunk(ResultSet row) throws SQLException {
        return new Chunk(new PublicationId(row.getString("publication_id")), row.getInt("chunk"));
    }
}
