package io.herald.migration.jpa;

import io.herald.identity.UserId;
import io.herald.migration.Migration;
import io.herald.migration.MigrationItem;
import io.herald.migration.MigrationState;
import io.herald.migration.domain.Found;
import io.herald.migration.domain.Migrations;
import io.herald.migration.domain.Past;
import io.herald.shared.Sha256;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Migrations} in the tables {@code migration...} and {@code imported_object}. */
@ApplicationScoped
public class SqlMigrations implements Migrations {

    private static final String SELECT = """
        select m.*, u.display_name,
          (select count(*) from migration_address a where a.migration_id = m.id) as addresses,
          (select count(*) from migration_address a where a.migration_id = m.id and a.done) as read, i.*
        from migration m join app_user u on u.id = m.started_by cross join lateral (
          select count(*) as items, count(*) filter (where state = 'created') as created,
            count(*) filter (where state = 'merged') as merged, count(*) filter (where state = 'skipped') as skipped
          from migration_item where migration_id = m.id) i
        """;
    private static final String IN_ORDER = " order by array_position(array['group', 'component', 'incident',"
            + " 'maintenance'], i.kind), i.number desc ";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private Sql sql() {
        return Sql.in(entities);
    }

    @Override
    public void begin(String id, String source, UserId startedBy, Instant now) {
        sql().update("insert into migration (id, source, started_by, started_at, state) values (?, ?, ?, ?, 'reading')",
                id, source, startedBy.value(), now);
    }

    @Override
    public void queue(String id, Collection<String> addresses) {
        addresses.forEach(address -> sql().update(
                "insert into migration_address (migration_id, address) values (?, ?) on conflict do nothing", id,
                address));
    }

    @Override
    public Optional<String> nextAddress(String id, Instant now) {
        return sql().first(row -> row.getString("address"), """
            select address from migration_address a join migration m on m.id = a.migration_id
            where m.id = ? and not a.done and (m.not_before is null or m.not_before <= ?)
            order by a.number limit 1""", id, now);
    }

    @Override
    public boolean hasAddresses(String id) {
        return sql().first(row -> row.getString("address"),
                "select address from migration_address where migration_id = ? and not done limit 1", id).isPresent();
    }

    @Override
    public void wasRead(String id, String address, Optional<String> problem) {
        sql().update("""
            update migration_address set done = true, problem = nullif(?, '') where migration_id = ? and address = ?""",
                problem.orElse(""), id, address);
        sql().update("update migration set not_before = null, reason = null where id = ?", id);
    }

    @Override
    public void waitUntil(String id, Instant moment, String reason) {
        sql().update("update migration set not_before = ?, reason = ? where id = ?", moment, reason, id);
    }

    @Override
    public void keep(String id, List<Found> found) {
        found.forEach(one -> sql().update("""
            insert into migration_item as known (migration_id, kind, old_id, name, body) values (?, ?, ?, ?, ?)
            on conflict (migration_id, kind, old_id) do update set name = excluded.name, body = excluded.body
            where length(excluded.body) > length(known.body) and known.state = 'waiting'""", id, one.kind(),
                one.oldId(), one.name(), one.json().toString()));
    }

    @Override
    public void readToTheEnd(String id) {
        List<String> hashes = sql().list(row -> found(row).sha256(),
                "select i.* from migration_item i where i.migration_id = ?" + IN_ORDER, id);
        sql().update("update migration set state = 'awaiting_approval', words_sha256 = ? where id = ?",
                Sha256.hexOf(hashes), id);
    }

    @Override
    public Optional<Migration> find(String id) {
        return sql().first(SqlMigrations::view, SELECT + "where m.id = ?", id);
    }

    @Override
    public List<Migration> list(int atMost) {
        return sql().list(SqlMigrations::view, SELECT + "order by m.started_at desc limit ?", atMost);
    }

    @Override
    public Slice<MigrationItem> items(String id, Window window) {
        List<MigrationItem> rows = sql().list(SqlMigrations::item, """
            select i.*, o.new_id from migration_item i join migration m on m.id = i.migration_id
            left join imported_object o on o.source = m.source and o.kind = i.kind and o.old_id = i.old_id
            where i.migration_id = ?""" + IN_ORDER + "offset ? limit ?", id, window.offset(), window.limit());
        return new Slice<>(rows, get(id).items());
    }

    @Override
    public List<String> running(Instant now) {
        return sql().list(row -> row.getString("id"), """
            select id from migration where state in ('reading', 'taking_over')
            and (not_before is null or not_before <= ?) order by started_at""", now);
    }

    @Override
    public boolean take(String id, MigrationState state) {
        return sql().first(row -> row.getString("id"),
                "select id from migration where id = ? and state = ? for update skip locked", id, state.wire())
                .isPresent();
    }

    @Override
    public List<Found> waiting(String id, int atMost) {
        return sql().list(SqlMigrations::found, "select i.* from migration_item i where i.migration_id = ?"
                + " and i.state = 'waiting'" + IN_ORDER + "limit ?", id, atMost);
    }

    @Override
    public void became(String id, Found found, String state, Optional<String> reason) {
        sql().update("""
            update migration_item set state = ?, reason = nullif(?, '')
            where migration_id = ? and kind = ? and old_id = ?""", state, reason.orElse(""), id, found.kind(),
                found.oldId());
    }

    @Override
    public boolean change(String id, MigrationState from, MigrationState to, Optional<String> reason, Instant now) {
        return sql().update("""
            update migration set state = ?, reason = nullif(?, ''), not_before = null,
              ended_at = case when ? in ('done', 'cancelled') then cast(? as timestamptz) end
            where id = ? and state = ?""", to.wire(), reason.orElse(""), to.wire(), now, id, from.wire()) == 1;
    }

    @Override
    public void approved(String id, UserId manager, Instant now) {
        sql().update("""
            update migration set approved_by = ?, approved_at = ? where id = ? and state = 'awaiting_approval'""",
                manager.value(), now, id);
    }

    @Override
    public Optional<String> newId(String source, String kind, String oldId) {
        return sql().first(row -> row.getString("new_id"),
                "select new_id from imported_object where source = ? and kind = ? and old_id = ?", source, kind, oldId);
    }

    @Override
    public void remember(String id, String source, Found found, String newId, Instant now) {
        sql().update("""
            insert into imported_object (source, kind, old_id, new_id, migration_id, imported_at)
            values (?, ?, ?, ?, ?, ?)""", source, found.kind(), found.oldId(), newId, id, now);
    }

    @Override
    public Map<String, String> allNewIds() {
        Map<String, String> all = new HashMap<>();
        sql().list(row -> all.put(row.getString("old_id"), row.getString("new_id")),
                "select old_id, new_id from imported_object order by imported_at");
        return all;
    }

    private static Migration view(ResultSet row) throws SQLException {
        return new Migration(row.getString("id"), row.getString("source"), new UserId(row.getString("started_by")),
                row.getString("display_name"), row.getTimestamp("started_at").toInstant(),
                MigrationState.fromWire(row.getString("state")), row.getLong("addresses"), row.getLong("read"),
                row.getLong("items"), row.getLong("created"), row.getLong("merged"), row.getLong("skipped"),
                Sql.text(row, "words_sha256"), Sql.text(row, "reason"));
    }

    private static MigrationItem item(ResultSet row) throws SQLException {
        return new MigrationItem(row.getString("kind"), row.getString("old_id"), row.getString("name"),
                Past.words(json(row)), row.getString("state"), Sql.text(row, "reason"), Sql.text(row, "new_id"));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getString("kind"), row.getString("old_id"), row.getString("name"), json(row));
    }

    private static JsonObject json(ResultSet row) throws SQLException {
        try (JsonReader reader = Json.createReader(new StringReader(row.getString("body")))) {
            return reader.readObject();
        }
    }
}
