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

    /** Chunks with the people in them, in the order of their ids; a chunk in which all are held is never due. */
    private static final String CHUNKS = """
        insert into publication_chunk (publication_id, chunk, channel, priority, due_at, audience)
        %s
        select w.publication_id, w.chunk, w.channel, u.priority,
          coalesce(min(coalesce(w.not_before, w.published_at)) filter (where w.reason is null), 'infinity'),
          array_agg(cast(row(w.subscriber_id, w.recipient, w.language, w.reason, w.not_before) as planned_delivery))
        from (%s) as w cross join (%s) as u
        group by w.publication_id, w.chunk, w.channel, u.priority""";

    private static final String INTO_COUNT = """
        insert into delivery (publication_id, channel, recipient, language, chunk, idempotency_key, state, reason,
          not_before, created_at, finished_at)
        """;

    /** Who, in which words, and from when on; the chunk follows from the place in the audience. */
    private static final String ROW = """
        select p.id as publication_id, p.published_at, s.kind as channel, s.id as subscriber_id,
          coalesce(s.address, s.email) as recipient, coalesce(exact.language, base.language, ?) as language,
          ? + (row_number() over (order by s.id collate "C") - 1) / ? as chunk, held.reason,
          %s as not_before
        from subscriber s
        cross join about
        join publication p on p.id = about.publication_id
        left join channel_switch w on w.channel = s.kind and w.state = 'off'
        """.formatted(TextCourtesy.WAITS_UNTIL);

    /** Why this subscriber is not told, although the publication is meant for them: the first reason that holds. */
    private static final String HELD = """
        cross join lateral (select case
          when s.status <> 'confirmed' then s.status
          when w.state is not null then '%s'
          %s
          end as reason) held
        """.formatted(SqlChannelSwitches.TURNED_OFF, TextCourtesy.SPARED);

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

    /** A hundred thousand people sorted on disk take a quarter more time. */
    private static final String IN_MEMORY = "set local work_mem = '64MB'";

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

    /**
     * Writes the audience down, and makes rows of its first chunk: a small audience has all its rows from the start,
     * and the first of a big one need nothing more to be sent.
     *
     * @param textsADay the most texts to one person, 0 for no limit
     * @return how many chunks this adds
     */
    int write(ChannelKey channel, ChannelWords words, int firstChunk, int textsADay) {
        String language = words.fallback().language().tag();
        sql.update(IN_MEMORY);
        int chunks = sql.update(
                CHUNKS.formatted(Admission.ABOUT,
                        ROW + HELD + WORDS + WANTED + "and " + Admission.LEFT_OUT + " is null", NewChunks.PRIORITY),
                first, id.value(), channel.value(), language, firstChunk, Chunk.SIZE, textsADay, now,
                now, textsADay, now, channel.value(), id.value());
        if (leavesSomebodyOut(channel)) {
            sql.update(INTO_COUNT + Admission.ABOUT + COUNT, first, id.value(), channel.value(), language, now, now,
                    channel.value());
        }
        if (chunks > 0) {
            new PlannedRows(sql, now).make(new Chunk(id, firstChunk));
        }
        return chunks;
    }

    /** Counting is ten times cheaper than asking each subscriber for the reason, and mostly nobody is left out. */
    private boolean leavesSomebodyOut(ChannelKey channel) {
        return sql.first(row -> row.getBoolean(1), """
            select (select count(*) from subscriber s where s.kind = ? and s.status in ('confirmed', 'quarantined'))
              > (select coalesce(sum(cardinality(c.audience)), 0) from publication_chunk c
                where c.publication_id = ? and c.channel = ?)""", channel.value(), id.value(), channel.value())
                .orElse(true);
    }
}
