package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.Publications;
import io.herald.shared.PublicId;
import io.herald.shared.TransactionLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@link Publications} in the tables {@code publication}, {@code publication_variant} and {@code delivery}. */
@ApplicationScoped
public class SqlPublications implements Publications {

    /** The recipient that stands for the status page, which everybody reads. */
    private static final String EVERYBODY = "public";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Queued queue(PublicationRequest request) {
        PublicationId id = new PublicationId(PublicId.next());
        // one at a time per incident, so that exactly one publication begins its thread
        TransactionLock.take(entities, "publication " + request.incidentId());
        Sql sql = Sql.in(entities);
        boolean first = sql.list(row -> true, "select 1 from publication where incident_id = ? limit 1",
                request.incidentId()).isEmpty();
        sql.update("""
            insert into publication (id, message_id, incident_id, incident_reference, incident_status, published_at)
            values (?, ?, ?, ?, ?, ?)""", id.value(), request.messageId(), request.incidentId(),
                request.incidentReference(), request.incidentStatus(), request.publishedAt());
        MailVariants mail = MailVariants.of(request.variants());
        writeVariants(sql, id, request, mail);
        int chunks = writeDeliveries(sql, id, request, mail.fallback().tag(), first);
        return new Queued(id, chunks);
    }

    /** The subject is the title of the incident's first publication, so that mail programs keep the thread together. */
    private static void writeVariants(Sql sql, PublicationId id, PublicationRequest request, MailVariants mail) {
        for (PublicationRequest.Variant variant : mail.variants()) {
            sql.update("""
                insert into publication_variant (publication_id, channel, language, subject, title, body)
                select ?, 'email', ?, coalesce(
                  (select v.subject from publication_variant v join publication p on p.id = v.publication_id
                    where p.incident_id = ? and v.channel = 'email' and v.language = ?
                    order by p.published_at, p.id limit 1),
                  coalesce((select '[' || name || '] ' from page_settings), '') || ? || ' ' || ?), ?, ?""",
                    id.value(), variant.language().tag(), request.incidentId(), variant.language().tag(),
                    request.incidentReference(), variant.title(), variant.title(), variant.body());
        }
    }

    private static int writeDeliveries(Sql sql, PublicationId id, PublicationRequest request, String fallback,
            boolean first) {
        Instant now = request.publishedAt();
        sql.update("""
            insert into delivery (publication_id, channel, recipient, language, chunk, idempotency_key, state,
              attempts, not_before, created_at, finished_at)
            values (?, 'statuspage', ?, ?, 0, ? || '.public', 'accepted', 1, 'infinity', ?, ?)""",
                id.value(), EVERYBODY, fallback, id.value(), now, now);
        int rows = sql.update("""
            insert into delivery (publication_id, channel, recipient, subscriber_id, language, chunk,
              idempotency_key, thread_key, state, reason, not_before, created_at, finished_at)
            select p.id, 'email', s.email, s.id, coalesce(exact.language, base.language, ?),
              (row_number() over (order by s.id) - 1) / ?,
              (case when ? then p.incident_id else p.id end) || '.' || s.id,
              case when ? then null else p.incident_id || '.' || s.id end,
              case s.status when 'confirmed' then 'pending' else 'suppressed' end,
              case s.status when 'confirmed' then null else 'quarantined' end,
              cast(? as timestamptz), cast(? as timestamptz),
              case s.status when 'confirmed' then null else cast(? as timestamptz) end
            from subscriber s
            join publication p on p.id = ?
            left join publication_variant exact
              on exact.publication_id = p.id and exact.channel = 'email' and exact.language = s.language
            left join publication_variant base
              on base.publication_id = p.id and base.channel = 'email'
              and base.language = split_part(s.language, '-', 1)
            where s.status in ('confirmed', 'quarantined')""",
                fallback, Chunk.SIZE, first, first, now, now, now, id.value());
        int chunks = (rows + Chunk.SIZE - 1) / Chunk.SIZE;
        sql.update("""
            insert into publication_chunk (publication_id, chunk, handed_out_at)
            select ?, number, cast(? as timestamptz) from generate_series(0, ? - 1) number""", id.value(), now, chunks);
        return chunks;
    }

    private record Count(ChannelKey channel, DeliveryState state, long count, Optional<Instant> last) {

        static Count read(ResultSet row) throws SQLException {
            return new Count(ChannelKey.of(row.getString("channel")), DeliveryState.fromWire(row.getString("state")),
                    row.getLong("count"), Sql.instant(row, "last"));
        }
    }

    @Override
    public Optional<PublicationProgress> progressOf(String messageId) {
        Sql sql = Sql.in(entities);
        List<Count> counts = sql.list(Count::read, """
            select d.channel, d.state, count(*) as count, max(d.finished_at) as last
            from delivery d join publication p on p.id = d.publication_id
            where p.message_id = ? group by d.channel, d.state""", messageId);
        return sql.first(row -> progress(row, counts), "select * from publication where message_id = ?", messageId);
    }

    private static PublicationProgress progress(ResultSet row, List<Count> counts) throws SQLException {
        Map<ChannelKey, Map<DeliveryState, Long>> byChannel = new TreeMap<>();
        counts.forEach(count -> byChannel
                .computeIfAbsent(count.channel(), unused -> new EnumMap<>(DeliveryState.class))
                .put(count.state(), count.count()));
        return new PublicationProgress(new PublicationId(row.getString("id")), row.getString("message_id"),
                row.getString("incident_id"), row.getTimestamp("published_at").toInstant(), byChannel,
                counts.stream().flatMap(count -> count.last().stream()).max(Instant::compareTo));
    }
}
