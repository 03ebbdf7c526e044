package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.AttemptView;
import io.herald.delivery.DeliveryId;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.DeliveryView;
import io.herald.delivery.ListDeliveries.Filter;
import io.herald.delivery.PublicationId;
import io.herald.delivery.domain.Deliveries;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link Deliveries} in the tables {@code delivery} and {@code delivery_attempt}. */
@ApplicationScoped
public class SqlDeliveries implements Deliveries {

    private static final String SELECT = """
        select d.*, p.message_id, p.incident_id, p.incident_reference, nullif(d.not_before, 'infinity') as due
        from delivery d join publication p on p.id = d.publication_id where\s""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Slice<DeliveryView> list(Filter filter, Window window) {
        Conditions where = new Conditions();
        where.add("p.message_id = ?", filter.messageId());
        where.add("p.incident_id = ?", filter.incidentId());
        where.add("d.channel = ?", filter.channel().map(ChannelKey::value));
        where.add("strpos(lower(d.recipient), lower(?)) > 0", filter.recipient());
        if (!filter.states().isEmpty()) {
            where.add("d.state = any(?)",
                    Optional.of(filter.states().stream().map(DeliveryState::wire).toArray(String[]::new)));
        }
        Sql sql = Sql.in(entities);
        long total = sql.first(row -> row.getLong(1), """
            select count(*) from delivery d join publication p on p.id = d.publication_id where\s""" + where,
                where.values()).orElseThrow();
        return new Slice<>(sql.list(SqlDeliveries::view, SELECT + where + " order by d.id desc limit " + window.limit()
                + " offset " + window.offset(), where.values()), total);
    }

    @Override
    public Slice<DeliveryView> listTo(String subscriberId, Window window) {
        Sql sql = Sql.in(entities);
        long total = sql.first(row -> row.getLong(1), "select count(*) from delivery where subscriber_id = ?",
                subscriberId).orElseThrow();
        return new Slice<>(sql.list(SqlDeliveries::view, SELECT + "d.subscriber_id = ? order by d.id desc limit ? "
                + "offset ?", subscriberId, window.limit(), window.offset()), total);
    }

    @Override
    public Optional<DeliveryView> find(DeliveryId id) {
        return Sql.in(entities).first(SqlDeliveries::view, SELECT + "d.id = ?", id.value());
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.fromWire(row.getString("state"));
        return new DeliveryView(new DeliveryId(row.getLong("id")), new PublicationId(row.getString("publication_id")),
                row.getString("message_id"), row.getString("incident_id"), row.getString("incident_reference"),
                ChannelKey.of(row.getString("channel")), row.getString("recipient"),
                Language.of(row.getString("language")), state, Sql.text(row, "reason"),
                Sql.text(row, "provider_reference"), row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                state.settled() ? Optional.empty() : Sql.instant(row, "due"), Sql.instant(row, "finished_at"));
    }

    @Override
    public List<AttemptView> attemptsOf(DeliveryId id) {
        return Sql.in(entities).list(row -> new AttemptView(row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(), DeliveryState.fromWire(row.getString("outcome")),
                Sql.text(row, "reason")), "select * from delivery_attempt where delivery_id = ? order by id",
                id.value());
    }

    @Override
    public Optional<OutboundMessage> messageOf(DeliveryId id) {
        return Sql.in(entities).first(new Messages()::ofDelivery, "select " + Messages.DELIVERY_COLUMNS + " from "
                + Messages.DELIVERY_TABLES + " where d.id = ? and d.recipient <> 'erased-' || d.id", id.value());
    }

    @Override
    public void retry(DeliveryId id, Instant now) {
        Sql sql = Sql.in(entities);
        sql.update("""
            update delivery set state = 'pending', not_before = ?, finished_at = null
            where id = ? and state in ('refused', 'unclear', 'deferred')""", now, id.value());
        sql.update("""
            update publication_chunk c set due_at = least(c.due_at, ?) from delivery d
            where d.id = ? and c.publication_id = d.publication_id and c.chunk = d.chunk""", now, id.value());
    }

    @Override
    public int retryFailures(String messageId, ChannelKey channel, Instant now) {
        Sql sql = Sql.in(entities);
        int rows = sql.update("""
            update delivery d set state = 'pending', not_before = ?, finished_at = null from publication p
            where p.message_id = ? and d.publication_id = p.id and d.channel = ? and d.recipient <> 'erased-' || d.id
              and (d.state = 'refused' or d.state = 'unclear' and d.not_before = 'infinity')""",
                now, messageId, channel.value());
        sql.update("""
            update publication_chunk c set due_at = least(c.due_at, ?) from publication p
            where p.message_id = ? and c.publication_id = p.id and c.channel = ?""", now, messageId, channel.value());
        return rows;
    }

    @Override
    public void erase(String subscriberId, Instant now) {
        Sql sql = Sql.in(entities);
        new PlannedRows(sql, now).makeAll("exists (select 1 from unnest(c.audience) a where a.subscriber_id = ?)",
                subscriberId);
        sql.update("""
            delete from delivery_receipt r using delivery d
            where d.subscriber_id = ? and r.channel = d.channel
              and r.reference = any(string_to_array(coalesce(d.provider_reference, ''), ' ') || d.idempotency_key)""",
                subscriberId);
        sql.update("""
            update delivery_attempt a set reason = null from delivery d
            where d.id = a.delivery_id and d.subscriber_id = ?""", subscriberId);
        sql.update("""
            update delivery set recipient = 'erased-' || id, subscriber_id = null, provider_reference = null,
              reason = 'erased',
              finished_at = case when state in ('pending', 'deferred', 'unclear') then ? else finished_at end,
              state = case when state in ('pending', 'deferred', 'unclear') then 'suppressed' else state end
            where subscriber_id = ?""", now, subscriberId);
    }

    /** Conditions that all must hold, with their values in order. */
    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Optional<? extends Object> value) {
            value.ifPresent(present -> {
                conditions.add(condition);
                values.add(present);
            });
        }

        Object[] values() {
            return values.toArray();
        }

        @Override
        public String toString() {
            return String.join(" and ", conditions);
        }
    }
}
