package io.herald.incident.jpa;

import io.herald.channel.ChannelKey;
import io.herald.incident.Deed;
import io.herald.incident.IncidentId;
import io.herald.incident.Sending;
import io.herald.incident.domain.ChronicleRows;
import io.herald.shared.Sql;
import io.herald.template.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** {@link ChronicleRows} over the audit trail and the deliveries, counted by the database. */
@ApplicationScoped
public class SqlChronicleRows implements ChronicleRows {

    private static final String DEEDS = """
        select a.at, a.actor_name, a.action
        from (select 'incident' as type, cast(? as text) as id
          union all select 'message', m.id from message m where m.incident_id = ?
          union all select 'approval', p.id from approval p where p.incident_id = ?) about
        join audit_entry a on a.subject_type = about.type and a.subject_id = about.id
        where a.action = any(?) order by a.seq""";

    /** Those whose rows are yet to be made are counted from the chunks. */
    private static final String SENDINGS = """
        select p.published_at, p.message_id, m.phase, d.channel, count(*) as total,
          count(*) filter (where d.state in ('accepted', 'captured')) as sent,
          count(*) filter (where d.state in ('refused', 'unclear')) as failed, max(d.finished_at) as last
        from publication p join message m on m.id = p.message_id
        cross join lateral (
          select channel, state, finished_at from delivery where publication_id = p.id and state <> 'suppressed'
          union all
          select c.channel, 'pending', null from publication_chunk c, unnest(c.audience) a
          where c.publication_id = p.id and a.reason is null) d
        where p.incident_id = ?
        group by p.published_at, p.message_id, m.phase, d.channel
        order by p.published_at, p.message_id, d.channel""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<String> messages(IncidentId incident) {
        return Sql.in(entities).list(row -> row.getString("id"),
                "select id from message where incident_id = ? order by created_at, id", incident.value());
    }

    @Override
    public List<Deed> deeds(IncidentId incident) {
        return Sql.in(entities).list(
                row -> new Deed(row.getTimestamp("at").toInstant(), row.getString("actor_name"),
                        row.getString("action")),
                DEEDS, incident.value(), incident.value(), incident.value(), Deed.TOLD.toArray(String[]::new));
    }

    @Override
    public List<Sending> sendings(IncidentId incident) {
        return Sql.in(entities).list(
                row -> new Sending(row.getTimestamp("published_at").toInstant(), row.getString("message_id"),
                        Phase.fromWire(row.getString("phase")), ChannelKey.of(row.getString("channel")),
                        row.getLong("total"), row.getLong("sent"), row.getLong("failed"), Sql.instant(row, "last")),
                SENDINGS, incident.value());
    }
}
