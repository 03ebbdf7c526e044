package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.delivery.DeliveryId;
import io.herald.delivery.ReceiptView;
import io.herald.delivery.domain.Receipts;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@link Receipts} in the table {@code delivery_receipt}, found by the words of a delivery's reference, or its key. */
@ApplicationScoped
public class SqlReceipts implements Receipts {

    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void note(ReceiptCame receipt, Instant now) {
        Sql.in(entities).update("""
            insert into delivery_receipt as r (channel, reference, fate, reason, received_at) values (?, ?, ?, ?, ?)
            on conflict (channel, reference) do update
              set fate = excluded.fate, reason = excluded.reason, received_at = excluded.received_at
              where r.fate = 'under_way'""",
                receipt.channel().value(), tame(receipt.reference()), wire(receipt.fate()), tame(receipt.reason()),
                now);
    }

    private static String tame(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static String wire(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<ReceiptView> of(DeliveryId delivery) {
        return Sql.in(entities).list(row -> new ReceiptView(row.getString("reference"),
                Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)), row.getString("reason"),
                row.getTimestamp("received_at").toInstant()), """
                    select r.* from delivery d
                    cross join unnest(string_to_array(coalesce(d.provider_reference, ''), ' ') || d.idempotency_key)
                      with ordinality as part (reference, number)
                    join delivery_receipt r on r.channel = d.channel and r.reference = part.reference
                    where d.id = ? order by part.number""", delivery.value());
    }

    @Override
    public Optional<String> subscriberOf(ChannelKey channel, String idempotencyKey) {
        return Sql.in(entities).first(row -> row.getString("subscriber_id"), """
            select subscriber_id from delivery
            where idempotency_key = ? and channel = ? and subscriber_id is not null""", idempotencyKey,
                channel.value());
    }

    @Override
    public List<String> failing(ChannelKey channel, Instant since, int attempts) {
        return Sql.in(entities).list(row -> row.getString("subscriber_id"), """
            select t.subscriber_id
            from (
              select d.subscriber_id, a.outcome from delivery_attempt a join delivery d on d.id = a.delivery_id
              where d.channel = ? and a.started_at >= ? and d.created_at >= cast(? as timestamptz) - interval '7 days'
              union all
              select n.subscriber_id, a.outcome from notice_attempt a join notice n on n.id = a.notice_id
              where n.channel = ? and a.started_at >= ?) t
            join subscriber s on s.id = t.subscriber_id and s.status = 'confirmed'
            group by t.subscriber_id
            having count(*) >= ? and not bool_or(t.outcome = 'accepted')""",
                channel.value(), since, since, channel.value(), since, attempts);
    }
}
