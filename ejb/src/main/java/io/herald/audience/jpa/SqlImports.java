package io.herald.audience.jpa;

import io.herald.audience.ImportCounts;
import io.herald.audience.ImportState;
import io.herald.audience.SubscriberImport;
import io.herald.audience.domain.Imports;
import io.herald.audience.domain.KnownIds;
import io.herald.audience.domain.RowProblem;
import io.herald.audience.domain.StagedRow;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Imports} in the tables {@code subscriber_import*}. */
@ApplicationScoped
public class SqlImports implements Imports {

    private static final String SELECT = """
        select i.*, u.display_name from subscriber_import i join app_user u on u.id = i.user_id\s""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void begin(String id, String userId, Statement statement, Instant now) {
        // it is stopped until all its lines are there: nobody else sees it before the commit anyway
        Sql.in(entities).update("""
            insert into subscriber_import (id, user_id, started_at, statement, statement_language, source, state)
            values (?, ?, ?, ?, ?, ?, 'stopped')""", id, userId, now, statement.text(), statement.language(),
                statement.source());
    }

    @Override
    public KnownIds known() {
        return new KnownIds(ids("audience"), ids("component"), ids("component_group"));
    }

    private Set<String> ids(String table) {
        return Set.copyOf(Sql.in(entities).list(row -> row.getString("id"), "select id from " + table));
    }

    @Override
    public void stage(String id, List<StagedRow> rows, List<RowProblem> problems) {
        new ImportRows(Sql.in(entities), id).stage(rows, problems);
    }

    @Override
    public void ready(String id, long lines, long bad) {
        Sql sql = Sql.in(entities);
        new ImportRows(sql, id).markRepeated();
        sql.update("update subscriber_import set state = 'running', lines = ?, bad = ? where id = ?", lines, bad, id);
    }

    @Override
    public List<String> running() {
        return Sql.in(entities).list(row -> row.getString("id"),
                "select id from subscriber_import where state = 'running' order by started_at, id");
    }

    @Override
    public Optional<Step> advance(String id, Instant now) {
        Sql sql = Sql.in(entities);
        Optional<Long> last = sql.first(row -> row.getLong("last_line"), """
            select last_line from subscriber_import where id = ? and state = 'running' for update skip locked""", id);
        return last.map(after -> new ImportRows(sql, id).advance(after, now));
    }

    @Override
    public boolean change(String id, ImportState from, ImportState to, Optional<String> reason, Instant now) {
        return Sql.in(entities).update("""
            update subscriber_import set state = ?, reason = nullif(?, ''),
              ended_at = case when ? = 'running' then null else cast(? as timestamptz) end
            where id = ? and state = ? and (? <> 'running'
              or exists (select 1 from subscriber_import_row r where r.import_id = subscriber_import.id))""",
                to.wire(), reason.orElse(""), to.wire(), now, id, from.wire(), to.wire()) == 1;
    }

    @Override
    public Optional<SubscriberImport> find(String id) {
        return Sql.in(entities).first(SqlImports::view, SELECT + "where i.id = ?", id);
    }

    @Override
    public Slice<SubscriberImport> list(Window window) {
        Sql sql = Sql.in(entities);
        long total = sql.first(row -> row.getLong(1), "select count(*) from subscriber_import").orElseThrow();
        return new Slice<>(sql.list(SqlImports::view, SELECT + "order by i.started_at desc, i.id limit ? offset ?",
                window.limit(), window.offset()), total);
    }

    private static SubscriberImport view(ResultSet row) throws SQLException {
        ImportCounts counts = new ImportCounts(row.getLong("added"), row.getLong("merged"), row.getLong("left_alone"),
                row.getLong("quarantined"), row.getLong("bad"));
        return new SubscriberImport(row.getString("id"), row.getString("display_name"),
                row.getTimestamp("started_at").toInstant(), row.getString("statement"), row.getString("source"),
                ImportState.fromWire(row.getString("state")), row.getLong("lines"), row.getLong("last_line"), counts,
                Sql.instant(row, "ended_at"), Sql.text(row, "reason"));
    }

    @Override
    public List<RowProblem> problems(String id, long afterLine, int most) {
        return Sql.in(entities).list(
                row -> new RowProblem(row.getLong("line"), row.getString("col"), row.getString("code")), """
                    select p.* from subscriber_import_problem p where p.import_id = ? and p.line in (
                      select distinct line from subscriber_import_problem where import_id = ? and line > ?
                      order by line limit ?)
                    order by p.line, p.number""", id, id, afterLine, most);
    }

    @Override
    public void erase(String address) {
        Sql.in(entities).update("""
            delete from subscriber_import_row where lower(email) = lower(?) or lower(address) = lower(?)""", address,
                address);
    }

    @Override
    public int forgetStaged(Instant stoppedBefore) {
        return Sql.in(entities).update("""
            delete from subscriber_import_row r using subscriber_import i
            where i.id = r.import_id and i.state = 'stopped' and i.ended_at < ?""", stoppedBefore);
    }
}
