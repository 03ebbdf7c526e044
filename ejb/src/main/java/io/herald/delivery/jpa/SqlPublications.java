package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelHold;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.domain.Post;
import io.herald.delivery.domain.Publications;
import io.herald.shared.PublicId;
import io.herald.shared.Sql;
import io.herald.shared.TransactionLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link Publications} in the tables {@code publication}, {@code publication_variant} and {@code delivery}. */
@ApplicationScoped
public class SqlPublications implements Publications {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Queued queue(PublicationRequest request, List<Post> posts, int textsADay) {
        PublicationId id = new PublicationId(PublicId.next());
        // one at a time per incident, so that exactly one publication begins its thread
        TransactionLock.take(entities, "publication " + request.incidentId());
        Sql sql = Sql.in(entities);
        boolean first = sql.list(row -> true, "select 1 from publication where incident_id = ? limit 1",
                request.incidentId()).isEmpty();
        if (!first) {
            // who heard before, and what is superseded, is seen in rows
            new PlannedRows(sql, request.publishedAt()).makeAll("p.incident_id = ?", request.incidentId());
        }
        sql.update("""
            insert into publication (id, message_id, incident_id, incident_reference, incident_status, published_at,
              opens_threads)
            values (?, ?, ?, ?, ?, ?, ?)""", id.value(), request.messageId(), request.incidentId(),
                request.incidentReference(), request.incidentStatus(), request.publishedAt(), first);
        return new Queued(id, new DeliveryRows(sql, id, request, first).write(posts, textsADay));
    }

    @Override
    public boolean hold(String messageId, ChannelKey channel, ChannelHold hold) {
        Sql sql = Sql.in(entities);
        sql.update("""
            update publication_chunk c set on_hold = true from publication p
            where p.message_id = ? and c.publication_id = p.id and c.channel = ?""", messageId, channel.value());
        return sql.update("""
            insert into publication_hold (publication_id, channel, reason, held_by, held_at)
            select p.id, ?, ?, ?, ? from publication p where p.message_id = ? and exists
              (select 1 from publication_chunk c where c.publication_id = p.id and c.channel = ?)
            on conflict (publication_id, channel) do update
            set reason = excluded.reason, held_by = excluded.held_by, held_at = excluded.held_at""",
                channel.value(), hold.reason(), hold.heldBy(), hold.heldAt(), messageId, channel.value()) == 1;
    }

    @Override
    public boolean release(String messageId, ChannelKey channel) {
        Sql sql = Sql.in(entities);
        sql.update("""
            update publication_chunk c set on_hold = false from publication p
            where p.message_id = ? and c.publication_id = p.id and c.channel = ?""", messageId, channel.value());
        return sql.update("""
            delete from publication_hold h using publication p
            where p.message_id = ? and h.publication_id = p.id and h.channel = ?""", messageId, channel.value()) == 1;
    }

    @Override
    public int end(String messageId, Instant now) {
        Sql sql = Sql.in(entities);
        new PlannedRows(sql, now).makeAll("p.message_id = ?", messageId);
        return sql.update("""
            update delivery d set state = 'suppressed', reason = 'withdrawn', finished_at = ? from publication p
            where p.message_id = ? and d.publication_id = p.id and d.state in ('pending', 'deferred')""", now,
                messageId);
    }

    @Override
    public Optional<PublicationProgress> progressOf(String messageId, Instant now) {
        Sql sql = Sql.in(entities);
        ProgressRows rows = new ProgressRows(sql, now);
        return sql.first(row -> progress(row, rows), "select * from publication where message_id = ?", messageId);
    }

    private static PublicationProgress progress(ResultSet row, ProgressRows rows) throws SQLException {
        Instant publishedAt = row.getTimestamp("published_at").toInstant();
        ProgressRows.Progress progress = rows.of(row.getString("id"), publishedAt);
        return new PublicationProgress(new PublicationId(row.getString("id")), row.getString("message_id"),
                row.getString("incident_id"), publishedAt, progress.channels(), progress.last());
    }
}
