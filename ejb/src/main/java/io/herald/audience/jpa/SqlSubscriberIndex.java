package io.herald.audience.jpa;

import io.herald.audience.SearchSubscribers.Filter;
import io.herald.audience.SearchSubscribers.Order;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.SubscriberIndex;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link SubscriberIndex} over the table {@code subscriber}, in three statements for a list of any length. */
@ApplicationScoped
public class SqlSubscriberIndex implements SubscriberIndex {

    private static final String WANTED = """
         from subscriber s
        where s.status = any(?) and (? = '' or s.id = ?) and (? = '' or s.kind = ?)
          and (? = '' or strpos(lower(coalesce(s.address, s.email)), ?) > 0)
          and (? = '' or ? = any(s.incidents) or s.status = 'pending' and strpos(s.wished, ?) > 0)""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Slice<Subscriber> list(Filter filter, Order order, Window window) {
        Sql sql = Sql.in(entities);
        List<Object> conditions = conditions(filter);
        long total = sql.first(row -> row.getLong(1), "select count(*)" + WANTED, conditions.toArray()).orElseThrow();
        List<Object> parameters = new ArrayList<>(conditions);
        parameters.addAll(List.of(window.offset(), window.limit()));
        List<String> ids = sql.list(row -> row.getString("id"), "select s.id" + WANTED + " order by " + words(order)
                + ", s.id offset ? limit ?", parameters.toArray());
        Map<String, Subscriber> found = ids.isEmpty() ? Map.of() : entities
                .createQuery("select s from Subscriber s where s.id in :ids", Subscriber.class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(subscriber -> subscriber.id().value(), Function.identity()));
        return new Slice<>(ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList(), total);
    }

    private static List<Object> conditions(Filter filter) {
        String[] statuses = filter.statuses().stream().map(SubscriberStatus::wire).toArray(String[]::new);
        String id = filter.id().orElse("");
        String kind = filter.kind().map(SubscriberKind::wire).orElse("");
        String text = filter.text().orElse("").strip().toLowerCase(Locale.ROOT);
        String incident = filter.incident().orElse("");
        return List.of(statuses, id, id, kind, kind, text, text, incident, incident, incident);
    }

    private static String words(Order order) {
        String column = switch (order.by()) {
            case ADDRESS -> "lower(coalesce(s.address, s.email))";
            case REQUESTED -> "s.requested_at";
            case QUARANTINED -> "s.quarantined_at";
        };
        return column + (order.descending() ? " desc nulls last" : " nulls last");
    }

    @Override
    public Map<SubscriberKind, Map<SubscriberStatus, Long>> count() {
        Map<SubscriberKind, Map<SubscriberStatus, Long>> counts = new EnumMap<>(SubscriberKind.class);
        Sql.in(entities).list(row -> counts
                .computeIfAbsent(SubscriberKind.fromWire(row.getString("kind")),
                        kind -> new EnumMap<>(SubscriberStatus.class))
                .put(SubscriberStatus.fromWire(row.getString("status")), row.getLong("number")),
                "select kind, status, count(*) as number from subscriber group by kind, status");
        return counts;
    }
}
