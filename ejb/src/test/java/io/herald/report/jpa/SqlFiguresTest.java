package io.herald.report.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.ApprovalStatus;
import io.herald.report.ApprovalRow;
import io.herald.report.IncidentRow;
import io.herald.report.TemplateUse;
import io.herald.template.TemplateId;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlFiguresTest {

    private static final Instant NOON = SettableClock.NOON;
    private static final Instant NOW = NOON.plus(Duration.ofHours(5));

    @RegisterExtension
    final Database database = Database.fresh();

    @BeforeEach
    void somebody() {
        database.run(session -> session.sql("""
            insert into app_user (id, username, display_name, email, password_hash, created_at)
            values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())"""));
    }

    @Test
    void silenceIsTheLongestTimeBetweenTwoWordsUntilTheResolution() {
        database.run(session -> {
            incident(session, "told", 4, 5);
            session.sql("update incident set resolved_at = ?1, closed_at = ?2 where id = 'told'", at(60), at(300));
            update(session, "told", "u1", "investigating", 4);
            update(session, "told", "u2", "identified", 34);
            update(session, "told", "u3", "resolved", 60);
            update(session, "told", "u4", "postmortem", 290);
        });

        IncidentRow row = only(incidents());

        assertThat(row.timeToFirstContact()).contains(Duration.ofMinutes(4));
        assertThat(row.firstContactLimit()).contains(Duration.ofMinutes(5));
        assertThat(row.promiseKept()).contains(true);
        assertThat(row.updates()).isEqualTo(4);
        assertThat(row.longestSilence()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aLateFirstWordBreaksThePromise() {
        database.run(session -> {
            incident(session, "late", 6, 5);
            update(session, "late", "u1", "investigating", 6);
        });

        IncidentRow row = only(incidents());
        assertThat(row.promiseKept()).contains(false);
        assertThat(row.longestSilence()).isEqualTo(Duration.ofMinutes(294));
    }

    @Test
    void anIncidentThatNobodyWasToldOfIsLateUnlessItWasAFalseAlarm() {
        database.run(session -> {
            incident(session, "silent", -1, 5);
            incident(session, "dismissed", -1, 5);
            session.sql("update incident set closed_at = ?1 where id = 'dismissed'", at(2));
        });

        assertThat(incidents()).filteredOn(row -> row.id().value().equals("silent"))
                .extracting(IncidentRow::promiseKept)
                .containsExactly(Optional.of(false));
        assertThat(incidents()).filteredOn(row -> row.id().value().equals("dismissed"))
                .extracting(IncidentRow::promiseKept).containsExactly(Optional.empty());
    }

    @Test
    void incidentsOutsideThePeriodAreLeftOut() {
        database.run(session -> incident(session, "noon", -1, 5));

        List<IncidentRow> before = database.transact(session -> session.repository(SqlFigures.class)
                .incidents(NOON.minusSeconds(60), NOON, NOW));
        List<IncidentRow> from = database.transact(session -> session.repository(SqlFigures.class).incidents(NOON,
                NOON.plusSeconds(1), NOW));
        assertThat(before).isEmpty();
        assertThat(from).hasSize(1);
    }

    @Test
    void aPostmortemIsInTimeLateOrStillAwaited() {
        database.run(session -> {
            for (String id : List.of("early", "late", "missing", "awaited", "free")) {
                incident(session, id, 1, 5);
            }
            session.sql("update incident set postmortem_due = ?1 where id in ('early', 'late', 'missing')", at(200));
            session.sql("update incident set postmortem_due = ?1 where id = 'awaited'", at(9_000));
            update(session, "early", "u1", "postmortem", 190);
            update(session, "late", "u2", "postmortem", 210);
            update(session, "missing", "u3", "postmortem", 100);
            session.sql("update incident_update set withdrawn_at = now() where id = 'u3'");
        });

        Map<String, Optional<Boolean>> inTime = incidents().stream().collect(
                Collectors.toMap(row -> row.id().value(), row -> row.aftermath().postmortemInTime()));

        assertThat(inTime).isEqualTo(Map.of("early", Optional.of(true), "late", Optional.of(false), "missing",
                Optional.of(false), "awaited", Optional.empty(), "free", Optional.empty()));
    }

    @Test
    void actionsAreCountedByWhetherTheyAreClosed() {
        database.run(session -> {
            incident(session, "told", 4, 5);
            for (String state : List.of("open", "done", "dropped")) {
                session.sql("""
                    insert into action_item (id, incident_id, title, owner_id, due_on, state, created_by, created_at)
                    values (?1, 'told', 'Title', 'ada', '2026-04-01', ?1, 'ada', now())""", state);
            }
        });

        IncidentRow row = only(incidents());

        assertThat(row.aftermath().actions()).isEqualTo(3);
        assertThat(row.aftermath().closedActions()).isEqualTo(2);
    }

    @Test
    void approvalsAreTimedUntilTheDecisionOrUntilNow() {
        database.run(session -> {
            incident(session, "told", -1, 5);
            approval(session, "done", "approved", 10);
            session.sql("update approval set decided_by = 'ada', decided_at = ?1 where id = 'done'", at(13));
            approval(session, "open", "open", 240);
        });

        List<ApprovalRow> rows = database.transact(session -> session.repository(SqlFigures.class).approvals(NOON,
                NOW, NOW));

        assertThat(rows).extracting(ApprovalRow::waited).containsExactly(Duration.ofMinutes(60),
                Duration.ofMinutes(3));
        assertThat(rows).extracting(ApprovalRow::outcome).containsExactly(ApprovalStatus.OPEN,
                ApprovalStatus.APPROVED);
        assertThat(rows.getLast().approverName()).contains("Ada");
    }

    private List<IncidentRow> incidents() {
        return database.transact(session -> session.repository(SqlFigures.class).incidents(NOON, NOW, NOW));
    }

    private static IncidentRow only(List<IncidentRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void aTemplateIsCountedOverAllItsVersions() {
        database.run(session -> {
            incident(session, "told", 4, 5);
            session.sql("""
                insert into template (id, key, name, phase, owner, created_at)
                values ('t', 't', 'T', 'update', 'ada', ?1), ('other', 'other', 'Other', 'update', 'ada', ?1)""",
                    at(0));
            session.sql("""
                insert into template_version (id, template_id, number, status, author, text_sha256, created_at)
                values ('t1', 't', 1, 'replaced', 'ada', '-', ?1), ('t2', 't', 2, 'approved', 'ada', '-', ?1),
                  ('o1', 'other', 1, 'approved', 'ada', '-', ?1)""", at(0));
            message(session, "asItIs", "t1", "published", true);
            message(session, "reworded", "t2", "published", false);
            message(session, "refused", "t2", "refused", false);
            message(session, "another", "o1", "published", false);
            approval(session, "reworded", "approved", 1);
            approval(session, "refused", "refused", 1);
            approval(session, "another", "refused", 1);
        });

        assertThat(use("t")).isEqualTo(new TemplateUse(2, 1, 1, Optional.of(NOON.plus(Duration.ofMinutes(7)))));
        assertThat(use("nothing")).isEqualTo(new TemplateUse(0, 0, 0, Optional.empty()));
    }

    private TemplateUse use(String template) {
        return database.transact(session -> session.repository(SqlFigures.class).useOf(new TemplateId(template)));
    }

    private static void message(Session session, String id, String version, String status, boolean asApproved) {
        session.sql("""
            insert into message (id, incident_id, phase, incident_status, template_version_id, status,
              approved_wording, gate_policy, approval_minutes, text_sha256, created_by, created_at, updated_at,
              published_at)
            values (?1, 'told', 'update', 'identified', ?2, ?3, ?4, 'approved_wording_publishes', 15, '-', 'ada',
              ?5, ?5,
              case when ?3 = 'published' then cast(?6 as timestamptz) else null end)""", id, version, status,
                asApproved, at(0), at(7));
    }

    private static Timestamp at(int minutes) {
        return Timestamp.from(NOON.plus(Duration.ofMinutes(minutes)));
    }

    private static void incident(Session session, String id, int spokenAfter, int limit) {
        session.sql("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, first_contact_due, updated_at)
            values (?1, ?1, 'Title', 'outage', 'SEV1', 'major', 'investigating', 'ada', 'ada', 'ada', 'console',
              ?2, ?2, ?3, ?2)""", id, at(0), at(limit));
        if (spokenAfter >= 0) {
            session.sql("update incident set first_contact_at = ?1 where id = ?2", at(spokenAfter), id);
        }
    }

    private static void update(Session session, String incident, String id, String status, int after) {
        session.sql("""
            insert into incident_update (id, incident_id, message_id, status, display_at, created_at, updated_at)
            values (?1, ?2, ?1, ?3, ?4, ?4, ?4)""", id, incident, status, at(after));
    }

    private static void approval(Session session, String id, String status, int requestedAfter) {
        session.sql("""
            insert into approval (id, subject_type, subject_id, incident_id, title, text_sha256, requested_by,
              requested_at, due_at, status)
            values (?1, 'message', ?1, 'told', 'Title', '-', 'ada', ?2, ?2, ?3)""", id, at(requestedAfter), status);
    }
}
