package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.domain.Publications;
import io.herald.delivery.domain.Reach;
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

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Queued queue(PublicationRequest request, Reach reach) {
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
        return new Queued(id, new DeliveryRows(sql, id, request, first).write(reach));
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
