package io.herald.audience.jpa;

import io.herald.audience.SubscriberKind;
import io.herald.audience.domain.Imports.Step;
import io.herald.audience.domain.RowProblem;
import io.herald.audience.domain.StagedRow;
import io.herald.audience.domain.Token;
import io.herald.shared.PublicId;
import io.herald.shared.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of one import: how they come in and how they become subscribers, always many in one statement. */
final class ImportRows {

    private static final int BATCH = 2_000;

    /** The lines of a batch that are the first with their address, each with the subscriber who has it. */
    private static final String FOUND = """
        (select r.*, f.id as found_id, f.status as found_status
         from subscriber_import_row r cross join lateral (
           select s.id, s.status from subscriber s
             where r.kind = 'email' and s.kind = 'email' and lower(s.email) = lower(r.email)
           union all
           select s.id, s.status from subscriber s
             where r.kind <> 'email' and s.kind = r.kind and s.address = r.address) f
         where r.import_id = ? and r.line > ? and r.line <= ? and not r.repeated)""";

    private final Sql sql;
    private final String id;

    ImportRows(Sql sql, String id) {
        this.sql = sql;
        this.id = id;
    }

    void stage(List<StagedRow> rows, List<RowProblem> problems) {
        if (!rows.isEmpty()) {
            sql.update("""
                insert into subscriber_import_row (import_id, line, subscriber_id, token, kind, email, address,
                  language, audiences, components, groups, minimum_impact, agreed_at, agreed_from, agreed_to)
                select ?, r.line, r.id, r.token, r.kind, r.email, r.address, r.language,
                  string_to_array(r.audiences, ' '), string_to_array(r.components, ' '), string_to_array(r.groups, ' '),
                  r.minimum_impact, cast(r.agreed_at as timestamptz), r.agreed_from, r.agreed_to
                from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                  cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                  cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                  as r (line, id, token, kind, email, address, language, audiences, components, groups,
                    minimum_impact, agreed_at, agreed_from, agreed_to)""",
                    id, rows.stream().map(StagedRow::line).toArray(Long[]::new), texts(rows, r -> PublicId.next()),
                    texts(rows, r -> Token.next().value()), texts(rows, r -> r.address().kind().wire()),
                    optional(rows, r -> r.address().email()), optional(rows, r -> r.address().target()),
                    texts(rows, r -> r.language().tag()), texts(rows, r -> String.join(" ", r.audiences())),
                    texts(rows, r -> String.join(" ", r.wishes().components())),
                    texts(rows, r -> String.join(" ", r.wishes().groups())),
                    texts(rows, r -> r.wishes().minimumImpact().wire()),
                    optional(rows, r -> r.agreedAt().map(Instant::toString)), optional(rows, StagedRow::agreedFrom),
                    optional(rows, StagedRow::agreedTo));
        }
        if (!problems.isEmpty()) {
            sql.update("""
                insert into subscriber_import_problem (import_id, line, number, col, code)
                select ?, p.line, p.number, p.col, p.code
                from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]))
                  with ordinality as p (line, col, code, number)""", id,
                    problems.stream().map(RowProblem::line).toArray(Long[]::new),
                    texts(problems, RowProblem::column), texts(problems, RowProblem::code));
        }
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }

    private static <T> @Nullable String[] optional(List<T> rows, Function<T, Optional<String>> field) {
        return rows.stream().map(row -> field.apply(row).orElse(null)).toArray(String[]::new);
    }

    void markRepeated() {
        sql.update("""
            update subscriber_import_row r set repeated = true
            from (select line, row_number() over (partition by kind, coalesce(address, lower(email)) order by line) as n
                  from subscriber_import_row where import_id = ?) d
            where r.import_id = ? and r.line = d.line and d.n > 1""", id, id);
    }

    Step advance(long after, Instant now) {
        long last = sql.first(row -> row.getLong(1), """
            select coalesce(max(line), 0) from (select line from subscriber_import_row
              where import_id = ? and line > ? order by line limit ?) next""", id, after, BATCH).orElse(0L);
        if (last == 0) {
            finish(now);
            return new Step(true, List.of());
        }
        int added = insert(after, last, now);
        count(after, last, added);
        confirmPending(after, last, now);
        addAudiences(after, last);
        List<String> webhooks = sql.list(row -> row.getString("id"), """
            select s.id from subscriber s join subscriber_import_row r on r.subscriber_id = s.id
            where r.import_id = ? and r.line > ? and r.line <= ? and r.kind = ? order by r.line""", id, after, last,
                SubscriberKind.WEBHOOK.wire());
        sql.update("delete from subscriber_import_row where import_id = ? and line > ? and line <= ?", id, after,
                last);
        boolean done = sql.list(row -> true, "select 1 from subscriber_import_row where import_id = ? limit 1", id)
                .isEmpty();
        if (done) {
            finish(now);
        }
        return new Step(done, webhooks);
    }

    private void finish(Instant now) {
        sql.update("update subscriber_import set state = 'done', ended_at = ? where id = ?", now, id);
    }

    private int insert(long after, long last, Instant now) {
        return sql.update("""
            insert into subscriber (id, kind, email, address, language, status, unsubscribe_token, consent_text,
              consent_address, requested_at, confirmed_at, confirmed_by, import_id, audiences, everything, components,
              groups, minimum_impact)
            select r.subscriber_id, r.kind, r.email, r.address, r.language, 'confirmed', r.token, r.agreed_to,
              r.agreed_from, coalesce(r.agreed_at, i.started_at), cast(? as timestamptz), 'import', i.id,
              r.audiences, r.components = '{}' and r.groups = '{}', r.components, r.groups, r.minimum_impact
            from subscriber_import_row r join subscriber_import i on i.id = r.import_id
            where r.import_id = ? and r.line > ? and r.line <= ? and not r.repeated
            on conflict do nothing""", now, id, after, last);
    }

    /** Before those who never confirmed are touched. */
    private void count(long after, long last, int inserted) {
        sql.update("""
            update subscriber_import i set last_line = ?, added = added + ? + f.pending,
              left_alone = left_alone + f.gone, quarantined = quarantined + f.dead,
              merged = merged + a.lines - ? - f.pending - f.gone - f.dead
            from (select count(*) filter (where found_status = 'pending') as pending,
                    count(*) filter (where found_status = 'unsubscribed') as gone,
                    count(*) filter (where found_status = 'quarantined') as dead
                  from %s found) f,
                 (select count(*) as lines from subscriber_import_row
                   where import_id = ? and line > ? and line <= ?) a
            where i.id = ?""".formatted(FOUND), last, inserted, inserted, id, after, last, id, after, last, id);
    }

    /** What a file says of somebody who is known already, or says again, adds to where they belong. */
    private void addAudiences(long after, long last) {
        sql.update("""
            update subscriber s set version = s.version + 1, audiences = array(
              select distinct unnest(s.audiences || r.audiences) order by 1)
            from (select found_id, array_agg(distinct one) as audiences from %s f, unnest(f.audiences) one
                  group by found_id) r
            where s.id = r.found_id and s.status = 'confirmed' and not s.audiences @> r.audiences"""
                .formatted(FOUND.replace(" and not r.repeated", "")), id, after, last);
    }

    /** Somebody asked for them, and the importer answers for their yes. */
    private void confirmPending(long after, long last, Instant now) {
        sql.update(
                """
                    update subscriber s set status = 'confirmed', language = r.language, audiences = r.audiences,
                      consent_text = r.agreed_to,
                      consent_address = r.agreed_from, consent_language = null, consent_version = null,
                      requested_at = coalesce(r.agreed_at, i.started_at), confirmed_at = ?, confirmed_by = 'import',
                      import_id = i.id, confirm_sha256 = null, confirm_expires_at = null, version = s.version + 1
                    from %s r join subscriber_import i on i.id = r.import_id
                    where s.id = r.found_id and s.status = 'pending'"""
                        .formatted(FOUND),
                now, id, after, last);
    }
}
