package io.herald.audience.jpa;

import io.herald.audience.AudienceView;
import io.herald.audience.Moment;
import io.herald.audience.SubscriberKind;
import io.herald.audience.domain.Audiences;
import io.herald.shared.Language;
import io.herald.shared.Sql;
import io.herald.shared.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Audiences} in the tables {@code audience} and {@code audience_rule}. */
@ApplicationScoped
public class SqlAudiences implements Audiences {

    private static final String SELECT = """
        select a.*, coalesce((select string_agg(r.channel || ':' || r.moment, ' ') from audience_rule r
          where r.audience_id = a.id), '') as rules
        from audience a where (? = '' or a.id = ?) order by a.position, a.id""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<AudienceView> all() {
        return sql().list(SqlAudiences::view, SELECT, "", "");
    }

    @Override
    public Optional<AudienceView> find(String id) {
        return id.isEmpty() ? Optional.empty() : sql().first(SqlAudiences::view, SELECT, id, id);
    }

    private static AudienceView view(ResultSet row) throws SQLException {
        Map<SubscriberKind, Set<Moment>> moments = new EnumMap<>(SubscriberKind.class);
        for (String rule : row.getString("rules").split(" ")) {
            String[] words = rule.split(":", 2);
            if (words.length == 2) {
                moments.computeIfAbsent(SubscriberKind.fromWire(words[0]), kind -> EnumSet.noneOf(Moment.class))
                        .add(Moment.fromWire(words[1]));
            }
        }
        return new AudienceView(row.getString("id"),
                Map.of(Language.ENGLISH, row.getString("name_en"), Language.FRENCH, row.getString("name_fr")),
                row.getString("from_severity"), moments, row.getLong("version"));
    }

    @Override
    public void add(AudienceView audience) {
        sql().update("""
            insert into audience (id, name_en, name_fr, from_severity, position)
            select ?, ?, ?, ?, coalesce(max(position), 0) + 1 from audience""", audience.id(),
                audience.name(Language.ENGLISH), audience.name(Language.FRENCH), audience.fromSeverity());
        writeRules(audience);
    }

    @Override
    public void replace(AudienceView audience) {
        int changed = sql().update("""
            update audience set name_en = ?, name_fr = ?, from_severity = ?, version = version + 1
            where id = ? and version = ?""", audience.name(Language.ENGLISH), audience.name(Language.FRENCH),
                audience.fromSeverity(), audience.id(), audience.version());
        if (changed == 0) {
            throw new StaleVersionException("audience", audience.version(),
                    find(audience.id()).map(AudienceView::version).orElse(0L));
        }
        sql().update("delete from audience_rule where audience_id = ?", audience.id());
        writeRules(audience);
    }

    private void writeRules(AudienceView audience) {
        audience.moments().forEach((kind, moments) -> sql().update("""
            insert into audience_rule (audience_id, channel, moment) select ?, ?, unnest(?)""", audience.id(),
                kind.wire(), moments.stream().map(Moment::wire).toArray(String[]::new)));
    }

    @Override
    public void remove(String id) {
        sql().update("update subscriber set audiences = array_remove(audiences, ?) where ? = any(audiences)", id, id);
        sql().update("delete from audience where id = ?", id);
    }

    @Override
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new HashMap<>();
        sql().list(row -> sizes.put(row.getString(1), row.getLong(2)), """
            select a, count(*) from subscriber s, unnest(s.audiences) a where s.status = 'confirmed' group by a""");
        return sizes;
    }

    @Override
    public long belongingOnlyTo(String id) {
        return sql()
                .first(row -> row.getLong(1),
                        "select count(*) from subscriber where audiences = array[cast(? as text)]", id)
                .orElse(0L);
    }

    private Sql sql() {
        return Sql.in(entities);
    }
}
