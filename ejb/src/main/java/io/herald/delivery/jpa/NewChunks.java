package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationId;
import io.herald.shared.Sql;
import java.time.Instant;
import java.util.List;

/** What follows from the rows of a new publication: which older ones they make needless, and in which order they go. */
final class NewChunks {

    /**
     * The most urgent incident first; within it, what people have not heard of before what they have. Maintenance,
     * which people know of beforehand, comes after every incident.
     */
    static final String PRIORITY = """
        select 10 * coalesce(cast(substr(i.severity, 4) as int), 5) + case m.phase when 'first_contact' then 0
          when 'resolution' then 1 when 'update' then 2 when 'holding' then 3 else 50 end as priority
        from publication u join message m on m.id = u.message_id
          left join incident i on i.id = u.incident_id
        where u.id = ?""";

    private final Sql sql;
    private final PublicationId id;

    NewChunks(Sql sql, PublicationId id) {
        this.sql = sql;
        this.id = id;
    }

    /**
     * Nobody needs old news: what still waits for the recipients of this chunk about the same incident is not sent any
     * more. What may have been taken already is left alone.
     */
    void supersedeOlder(int chunk, Instant now) {
        sql.update("""
            update delivery o set state = 'suppressed', reason = 'superseded', superseded_by = n.publication_id,
              finished_at = ?
            from delivery n, publication p, publication older
            where n.publication_id = ? and n.chunk = ? and (n.state = 'pending' or n.reason = '%s')
              and p.id = n.publication_id
              and not p.opens_threads and older.incident_id = p.incident_id and older.number < p.number
              and o.publication_id = older.id and o.channel = n.channel and o.recipient = n.recipient
              and o.state in ('pending', 'deferred')""".formatted(TextCourtesy.UNHEARD), now, id.value(), chunk);
    }

    /** Makes chunks of the rows that were written so far. */
    void ofRows() {
        sql.update("""
            insert into publication_chunk (publication_id, chunk, channel, priority, due_at)
            select d.publication_id, d.chunk, d.channel, priority, min(d.not_before)
            from delivery d cross join (%s) as urgency
            where d.publication_id = ? and d.state = 'pending'
            group by d.publication_id, d.chunk, d.channel, priority""".formatted(PRIORITY), id.value(), id.value());
    }

    /** @return the channel of each chunk that has something to send */
    List<ChannelKey> open() {
        return sql.list(row -> ChannelKey.of(row.getString("channel")),
                "select channel from publication_chunk where publication_id = ? and due_at < 'infinity' order by chunk",
                id.value());
    }
}
