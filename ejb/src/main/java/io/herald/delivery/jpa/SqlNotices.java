package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.ComponentEvent;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.Notice;
import io.herald.delivery.NoticeView;
import io.herald.delivery.domain.Notices;
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
import java.util.Optional;

/**
 * {@link Notices} in the table {@code notice}.
 */
@ApplicationScoped
public class SqlNotices implements Notices {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public boolean post(Notice notice, Instant now) {
        return Sql.in(entities).update("""
            insert into notice (channel, idempotency_key, recipient, language, subject, body, state, not_before,
              created_at)
            values (?, ?, ?, ?, ?, ?, 'pending', ?, ?)
            on conflict (idempotency_key) do nothing""", notice.channel().value(), notice.idempotencyKey(),
                notice.recipient(),
                notice.language().tag(), notice.subject(), notice.body(), now, now) == 1;
    }

    @Override
    public int post(ComponentEvent event) {
        Sql sql = Sql.in(entities);
        if (sql.list(row -> true, "select 1 from subscriber where kind = 'webhook' and status = 'confirmed' limit 1")
                .isEmpty()) {
            return 0;
        }
        sql.update("""
            insert into component_event (id, component_id, component_name, old_status, new_status, planned, happened_at)
            values (?, ?, ?, ?, ?, ?, ?)""", event.id(), event.componentId(), event.componentName(), event.oldStatus(),
                event.newStatus(), event.planned(), event.at());
        return sql.update(ComponentCalls.INSERT, event.id());
    }

    @Override
    public Optional<ComponentEvent> findEvent(String id) {
        return Sql.in(entities).first(row -> new ComponentEvent(row.getString("id"), row.getString("component_id"),
                row.getString("component_name"), row.getString("old_status"), row.getString("new_status"),
                row.getBoolean("planned"), row.getTimestamp("happened_at").toInstant()),
                "select * from component_event where id = ?", id);
    }

    @Override
    public Slice<NoticeView> list(Window window) {
        Sql sql = Sql.in(entities);
        long total = sql.first(row -> row.getLong(1), "select count(*) from notice").orElseThrow();
        return new Slice<>(sql.list(SqlNotices::view, "select * from notice order by id desc limit ? offset ?",
                window.limit(), window.offset()), total);
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        return new NoticeView(row.getLong("id"), row.getString("recipient"), Language.of(row.getString("language")),
                row.getString("subject"), DeliveryState.fromWire(row.getString("state")), Sql.text(row, "reason"),
                row.getInt("attempts"), row.getTimestamp("created_at").toInstant(), Sql.instant(row, "finished_at"));
    }

    @Override
    public Optional<OutboundMessage> messageOf(long id) {
        return Sql.in(entities).first(Messages::ofNotice,
                "select n.*, " + Messages.OF_NOTICE
                        + " from notice n where n.id = ? and (n.body <> '' or n.component_event is not null)",
                id);
    }

    @Override
    public Optional<ChannelKey> channelOf(long id) {
        return Sql.in(entities).first(row -> ChannelKey.of(row.getString("channel")),
                "select channel from notice where id = ?", id);
    }

    @Override
    public void erase(String subscriberId, String address) {
        Sql.in(entities).update("delete from notice where subscriber_id = ? or lower(recipient) = lower(?)",
                subscriberId, address);
    }
}
