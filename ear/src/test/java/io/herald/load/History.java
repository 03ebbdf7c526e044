package io.herald.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Fills the rows of a Herald with a past that nobody has the time to play. */
final class History {

    private final DataSource rows;

    History(DataSource rows) {
        this.rows = rows;
    }

    /** So many components in groups of ten. */
    void components(int count) {
        run("""
            insert into component_group (id, name, position, created_at, updated_at)
            select 'x' || lpad(g::text, 11, '0'), 'Region ' || g, 100 + g, now(), now()
            from generate_series(1, ? / 10) g""", count);
        run("""
            insert into component (id, group_id, name, position, start_date, created_at, updated_at)
            select 'y' || lpad(c::text, 11, '0'), 'x' || lpad((1 + (c - 1) / 10)::text, 11, '0'), 'Service ' || c,
              1 + c % 10, current_date - 700, now(), now()
            from generate_series(1, ?) c""", count);
    }

    /** Resolved incidents with three updates each, until there are so many; one every eight hours, back in time. */
    void incidents(int total) {
        run("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, first_contact_at, resolved_at,
              closed_at, updated_at)
            select 'h' || lpad(n::text, 11, '0'), 'OLD-' || n, 'Old story ' || n, 'outage', 'SEV3', 'minor',
              'resolved', u.id, u.id, u.id, 'bench', t.at, t.at, t.at, t.at + interval '1 hour',
              t.at + interval '1 hour', t.at + interval '1 hour'
            from generate_series(1, ?) n cross join (select id from app_user limit 1) u
              cross join lateral (select now() - interval '10 days' - n * interval '8 hours' as at) t
            where not exists (select 1 from incident i where i.id = 'h' || lpad(n::text, 11, '0'))""", total);
        run("""
            insert into incident_update (id, incident_id, message_id, status, display_at, created_at, updated_at)
            select substr(i.id, 1, 1) || k || substr(i.id, 3), i.id, 'bench-' || i.id || k,
              (array['investigating', 'identified', 'resolved'])[k], i.started_at + k * interval '20 minutes',
              i.started_at + k * interval '20 minutes', i.started_at + k * interval '20 minutes'
            from incident i cross join generate_series(1, 3) k
            where i.source = 'bench' and ? > 0 on conflict do nothing""", total);
        run("""
            insert into incident_update_text (update_id, language, title, body)
            select u.id, l.language, i.title, 'Some words about what happened, **as they were approved**.'
            from incident_update u join incident i on i.id = u.incident_id
              cross join (values ('en'), ('fr')) l(language)
            where i.source = 'bench' and ? > 0 on conflict do nothing""", total);
        run("""
            insert into component_status_change (component_id, changed_at, old_status, new_status, incident_id)
            select c.id, i.started_at + k * interval '1 hour',
              case k when 0 then 'operational' else 'partial_outage' end,
              case k when 0 then 'partial_outage' else 'operational' end, i.id
            from incident i join component c on c.id = 'y' || lpad((1 + substr(i.id, 2)::int % 500)::text, 11, '0')
              cross join generate_series(0, 1) k
            where i.source = 'bench' and ? > 0 on conflict do nothing""", total);
        run("update public_page_version set version = version + ?", 1);
    }

    void resolve(String incident) {
        try (Connection connection = rows.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    update incident set status = 'resolved', resolved_at = now(), closed_at = now(),
                      version = version + 1
                    where id = ?""")) {
            statement.setString(1, incident);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, int count) {
        try (Connection connection = rows.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, count);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
