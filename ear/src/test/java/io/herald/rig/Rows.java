package io.herald.rig;

import io.herald.run.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Herald's rows, past the application: for many subscribers at once, and for counting. */
public final class Rows {

    private final Database database;

    public Rows(Database database) {
        this.database = database;
    }

    /** Makes so many confirmed subscribers, and nobody else is one any more. */
    public void subscribers(int number) {
        update("update subscriber set status = 'unsubscribed' where status <> 'unsubscribed'");
        update("""
            insert into subscriber (id, email, language, status, unsubscribe_token, requested_at, confirmed_at)
            select id, id || '%s', 'en', 'confirmed', 'leave-' || id, now(), now()
            from (select 'rig' || count(*) || 'x' as wave from subscriber) w,
              lateral (select wave || lpad(n::text, 6, '0') as id from generate_series(1, %d) n) r"""
                .formatted(SmtpSink.READERS, number));
        update("analyze subscriber");
    }

    /** Makes so many confirmed webhooks below an address, {@code <address><token>}, and nobody else is subscribed. */
    public void webhooks(int number, String address) {
        update("update subscriber set status = 'unsubscribed' where status <> 'unsubscribed'");
        update("""
            insert into subscriber (id, kind, email, address, language, status, unsubscribe_token, requested_at,
              confirmed_at)
            select id, 'webhook', 'owner@example.org', '%s' || id, 'en', 'confirmed', id, now(), now()
            from (select 'hook' || count(*) || 'x' as wave from subscriber) w,
              lateral (select wave || lpad(n::text, 7, '0') as id from generate_series(1, %d) n) r"""
                .formatted(address, number));
        update("analyze subscriber");
    }

    /** Calls of the newest publication to web servers that are in this state. */
    public long calls(String state) {
        return Long.parseLong(texts("select count(*) from delivery where channel = 'webhook' and state = '" + state
                + "' and publication_id = (select id from publication order by published_at desc limit 1)").getFirst());
    }

    /** Attempts to call a web server that failed, since the newest publication. */
    public long failedCalls() {
        return Long.parseLong(texts("""
            select count(*) from delivery_attempt a join delivery d on d.id = a.delivery_id
            where d.channel = 'webhook' and a.outcome <> 'accepted'
              and d.publication_id = (select id from publication order by published_at desc limit 1)""").getFirst());
    }

    /** States and reasons of mails and calls about which Herald is not done, with their number; empty when it is. */
    List<String> unsettled() {
        return texts("""
            select count(*) || ' ' || state || coalesce(' ' || reason, '') from delivery
            where channel in ('email', 'webhook') and state not in ('accepted', 'captured', 'refused', 'suppressed')
            group by state, reason
            union all
            select count(*) || ' notices' from notice where state in ('pending', 'claimed', 'deferred')
            having count(*) > 0
            union all
            select count(*) || ' chunks without rows' from publication_chunk where audience is not null
            having count(*) > 0""");
    }

    /** Mails of the newest publication to readers that are in this state. */
    public long mails(String state) {
        return Long.parseLong(texts("select count(*) from delivery where channel = 'email' and state = '" + state
                + "' and recipient like '%" + SmtpSink.READERS + "' and publication_id ="
                + " (select id from publication order by published_at desc limit 1)").getFirst());
    }

    /** The first column of each row. */
    public List<String> texts(String query) {
        try (Connection connection = database.rows().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void update(String statement) {
        try (Connection connection = database.rows().getConnection(); var prepared = connection.createStatement()) {
            prepared.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
