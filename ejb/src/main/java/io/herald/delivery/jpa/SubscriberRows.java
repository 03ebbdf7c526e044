package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationId;
import io.herald.delivery.domain.Chunk;
import io.herald.shared.Sql;
import java.time.Instant;

/**
 * Resolves who among the subscribers hears of a publication, in one statement per channel; a second one counts those
 * who do not. It has four places for conditions: {@link #WANTED} says whose rows are looked at, {@link Admission} whom
 * the publication is for, {@link #HELD} why one of these is not told, and {@link #ROW} what is written.
 */
final class SubscriberRows {

    private static final String INTO = """
        insert into delivery (publication_id, channel, recipient, subscriber_id, language, chunk,
          idempotency_key, thread_key, state, reason, not_before, created_at, finished_at)
        """;

    private static final String INTO_COUNT = """
        insert into delivery (publication_id, channel, recipient, language, chunk, idempotency_key, state, reason,
          not_before, created_at, finished_at)
        """;

    /** Whose chunk, key and thread follow from the publication; a row that is held is finished as it is written. */
    private static final String ROW = """
        select p.id, s.kind, coalesce(s.address, s.email), s.id, coalesce(exact.language, base.language, ?),
          ? + (row_number() over (order by s.id) - 1) / ?,
          (case when ? then p.incident_id else p.id end) || '.' || s.id,
          case when ? then null else p.incident_id || '.' || s.id end,
          case when held.reason is null then 'pending' else 'suppressed' end, held.reason,
          cast(? as timestamptz), cast(? as timestamptz),
          case when held.reason is not null then cast(? as timestamptz) end
        from subscriber s
        cross join about
        join publication p on p.id = about.publication_id
        left join channel_switch w on w.channel = s.kind and w.state = 'off'
        """;

    /** Why this subscriber is not told, although the publication is meant for them: the first reason that holds. */
    private static final String HELD = """
        cross join lateral (select case
          when s.status <> 'confirmed' then s.status
          when w.state is not null then 'the channel is turned off'
          end as reason) held
        """;

    /** The words in the subscriber's language, else in the one it is a kind of. */
    private static final String WORDS = """
        left join publication_variant exact
          on exact.publication_id = p.id and exact.channel = s.kind and exact.language = s.language
        left join publication_variant base
          on base.publication_id = p.id and base.channel = s.kind and base.language = split_part(s.language, '-', 1)
        """;

    private static final String WANTED = "where s.kind = ? and s.status in ('confirmed', 'quarantined')\n";

    /** One row for all whom one rule leaves out, so that nobody wonders and nobody reads 100,000 rows. */
    private static final String COUNT = """
        select about.publication_id, s.kind, count(*) || ' by ' || %1$s, ?, 0,
          about.publication_id || '.' || s.kind || '.' || %1$s, 'suppressed',
          case %1$s when 'audience' then 'no audience of theirs is told of this by this channel'
            when 'scope' then 'they subscribed to something else' else 'the impact is less than they asked for' end,
          'infinity', cast(? as timestamptz), cast(? as timestamptz)
        from subscriber s cross join about
        where s.kind = ? and s.status = 'confirmed' and %1$s is not null group by about.publication_id, s.kind, %1$s
        """.formatted(Admission.LEFT_OUT);

    private final Sql sql;
    private final PublicationId id;
    private final boolean first;
    private final Instant now;

    /** @param first whether it is the first publication of its incident */
    SubscriberRows(Sql sql, PublicationId id, boolean first, Instant now) {
        this.sql = sql;
        this.id = id;
        this.first = first;
        this.now = now;
    }

    boolean any(ChannelKey channel) {
        return !sql.list(row -> true, "select 1 from subscriber s " + WANTED + " limit 1", channel.value()).isEmpty();
    }

    /** @return how many chunks this adds */
    int write(ChannelKey channel, ChannelWords words, int firstChunk) {
        String language = words.fallback().language().tag();
        int rows = sql.update(INTO + Admission.ABOUT + ROW + HELD + WORDS + WANTED + "and " + Admission.LEFT_OUT
                + " is null", first, id.value(), channel.value(), language, firstChunk, Chunk.SIZE, first, first, now,
                now, now, channel.value());
        sql.update(INTO_COUNT + Admission.ABOUT + COUNT, first, id.value(), channel.value(), language, now, now,
                channel.value());
        return (rows + Chunk.SIZE - 1) / Chunk.SIZE;
    }
}
