package io.herald.report.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.report.IncidentMeasures;
import io.herald.report.MeasureCommunication;
import io.herald.report.MessageMeasures;
import io.herald.report.StageMeasures;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlMeasureBookTest {

    private static final Instant NOON = SettableClock.NOON;
    private static final Instant NOW = NOON.plus(Duration.ofHours(5));

    @RegisterExtension
    final Database database = Database.fresh();

    @BeforeEach
    void somebody() {
        database.run(session -> {
            session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())""");
            session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values ('bob', 'bob', 'Bob', 'bob@example.org', '-', now())""");
        });
    }

    @Test
    void aPromiseIsKeptByTheNextWordOrTheEndNotLaterThanItsTime() {
        database.run(session -> {
            incident(session, "told", 60);
            update(session, "u1", 4, 24);
            update(session, "u2", 24, 44);
            update(session, "u3", 50, 80);
        });

        IncidentMeasures row = only(incidents(NOW));
        assertThat(row.promises()).isEqualTo(3);
        assertThat(row.promisesKept()).isEqualTo(2);
        assertThat(row.longestSilence()).isEqualTo(Duration.ofMinutes(26));
        assertThat(row.firstContact()).contains(Duration.ofMinutes(4));
        assertThat(row.firstContactLimit()).contains(Duration.ofMinutes(5));
    }

    @Test
    void aPromiseWhoseTimeIsStillToComeIsNotCounted() {
        database.run(session -> {
            incident(session, "told", -1);
            update(session, "u1", 4, 24);
        });

        assertThat(only(incidents(NOON.plus(Duration.ofMinutes(20)))).promises()).isZero();
        assertThat(only(incidents(NOON.plus(Duration.ofMinutes(25)))).promises()).isEqualTo(1);
        assertThat(only(incidents(NOON.plus(Duration.ofMinutes(25)))).promisesKept()).isZero();
    }

    @Test
    void aPostmortemIsLateOnceItsDeadlinePassed() {
        database.run(session -> {
            incident(session, "told", 60);
            session.sql("update incident set postmortem_due = ?1", at(200));
        });

        assertThat(only(incidents(NOON.plus(Duration.ofMinutes(199)))).postmortemInTime()).isEmpty();
        assertThat(only(incidents(NOW)).postmortemInTime()).contains(false);
        database.run(session -> session.sql("""
            insert into incident_update (id, incident_id, message_id, status, display_at, created_at, updated_at)
            values ('pm', 'told', 'pm', 'postmortem', ?1, ?1, ?1)""", at(200)));
        assertThat(only(incidents(NOW)).postmortemInTime()).contains(true);
    }

    @Test
    void refusalsAndActionsAreCountedWithoutWhatWasDropped() {
        database.run(session -> {
            incident(session, "told", 60);
            message(session, "m1", 10);
            approval(session, "a1", "m1", "changes_requested", 1, 2);
            approval(session, "a2", "m1", "refused", 3, 4);
            approval(session, "a3", "m1", "approved", 5, 8);
            action(session, "x1", "done");
            action(session, "x2", "open");
            action(session, "x3", "dropped");
        });

        IncidentMeasures row = only(incidents(NOW));
        assertThat(row.published()).isEqualTo(1);
        assertThat(row.sentBack()).isEqualTo(2);
        assertThat(row.actions()).isEqualTo(2);
        assertThat(row.actionsDone()).isEqualTo(1);
    }

    @Test
    void aPublicationLastsFromTheDecisionToTheLastMessageThatWasAccepted() {
        database.run(session -> {
            incident(session, "told", 60);
            message(session, "m1", 8);
            approval(session, "a0", "m1", "refused", 1, 2);
            approval(session, "a1", "m1", "approved", 5, 8);
            delivery(session, "one", "accepted", 9);
            delivery(session, "two", "captured", 11);
            delivery(session, "three", "refused", 30);
        });

        MessageMeasures row = messages().getFirst();
        assertThat(row.title()).isEqualTo("Slow");
        assertThat(row.approval()).contains(Duration.ofMinutes(3));
        assertThat(row.publication()).contains(Duration.ofMinutes(3));
        assertThat(row.sent()).isEqualTo(2);
        assertThat(row.sentBack()).isEqualTo(1);

        database.run(session -> session.sql("update delivery set state = 'deferred', finished_at = null"
                + " where recipient = 'two'"));
        assertThat(messages().getFirst().publication()).isEmpty();
        assertThat(messages().getFirst().waiting()).isEqualTo(1);
    }

    @Test
    void aStageIsTimedFromTheEndOfTheOneBeforeWhereTheyAreInOrder() {
        database.run(session -> {
            incident(session, "told", 60);
            approval(session, "a1", "m1", "approved", 0, 30);
            session.sql("update approval set policy = 'legal:1>approver:2'");
            signature(session, "a1", "ada", 0, 10);
            signature(session, "a1", "bob", 1, 30);
        });
        assertThat(stages()).extracting(StageMeasures::group).containsExactly("legal");

        database.run(session -> session.sql("update approval set policy = 'legal:1>approver:1'"));
        assertThat(stages()).extracting(StageMeasures::group).containsExactly("approver", "legal");
        assertThat(stages()).extracting(StageMeasures::median).containsExactly(Duration.ofMinutes(20),
                Duration.ofMinutes(10));

        database.run(session -> session.sql("update approval set policy = 'legal:1+approver:1'"));
        assertThat(stages()).extracting(StageMeasures::median).containsExactly(Duration.ofMinutes(30),
                Duration.ofMinutes(10));
    }

    @Test
    void aDecisionFromBeforeThereWereSignaturesIsOneManagers() {
        database.run(session -> {
            incident(session, "told", 60);
            approval(session, "a1", "m1", "approved", 0, 10);
            approval(session, "a2", "m2", "approved", 0, 20);
        });

        assertThat(stages()).containsExactly(new StageMeasures("approver", 2, Duration.ofMinutes(15),
                Duration.ofMinutes(19), Duration.ofMinutes(20)));
    }

    @Test
    void whatWasTakenOverFromAnotherPageIsNotMeasured() {
        database.run(session -> {
            incident(session, "told", 60);
            session.sql("update incident set source = 'import'");
        });

        assertThat(incidents(NOW)).isEmpty();
    }

    @Test
    void threeStatementsMeasureHoweverManyIncidentsThereAre() {
        database.run(session -> {
            for (int i = 0; i < 40; i++) {
                incident(session, "i" + i, 60);
            }
        });

        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        int statements = database.statementsOf(session -> {
            var measures = new MeasureCommunication(session.repository(SqlMeasureBook.class), clock)
                    .handle(NOON.minusSeconds(1), NOW);
            assertThat(measures.incidents()).hasSize(40);
            assertThat(measures.totals().longestSilence()).contains(Duration.ofHours(1));
        });
        assertThat(statements).isEqualTo(3);
    }

    private List<IncidentMeasures> incidents(Instant now) {
        return database.transact(session -> session.repository(SqlMeasureBook.class).incidents(NOON, NOW, now));
    }

    private List<MessageMeasures> messages() {
        return database.transact(session -> session.repository(SqlMeasureBook.class).messages(NOON, NOW));
    }

    private List<StageMeasures> stages() {
        return database.transact(session -> session.repository(SqlMeasureBook.class).stages(NOON, NOW));
    }

    private static IncidentMeasures only(List<IncidentMeasures> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Timestamp at(int minutes) {
        return Timestamp.from(NOON.plus(Duration.ofMinutes(minutes)));
    }

    private static void incident(Session session, String id, int resolvedAfter) {
        session.sql("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, first_contact_due, first_contact_at,
              updated_at)
            values (?1, ?1, 'Title', 'outage', 'SEV1', 'major', 'investigating', 'ada', 'ada', 'ada', 'console',
              ?2, ?2, ?3, ?4, ?2)""", id, at(0), at(5), at(4));
        if (resolvedAfter >= 0) {
            session.sql("update incident set resolved_at = ?1 where id = ?2", at(resolvedAfter), id);
        }
    }

    private static void update(Session session, String id, int after, int nextDue) {
        session.sql("""
            insert into incident_update (id, incident_id, message_id, status, next_update_due, display_at, created_at,
              updated_at)
            values (?1, 'told', ?1, 'investigating', ?2, ?3, ?3, ?3)""", id, at(nextDue), at(after));
    }

    private static void message(Session session, String id, int publishedAfter) {
        session.sql("""
            insert into message (id, incident_id, phase, incident_status, status, gate_policy, approval_minutes,
              text_sha256, created_by, created_at, published_at, updated_at)
            values (?1, 'told', 'update', 'investigating', 'published', 'always_one_manager', 5, '-', 'ada', ?2, ?2,
              ?2)""", id, at(publishedAfter));
        session.sql("""
            insert into publication (id, message_id, incident_id, incident_reference, incident_status, published_at)
            values (?1, ?1, 'told', 'told', 'investigating', ?2)""", id, at(publishedAfter));
        session.sql("""
            insert into publication_variant (publication_id, channel, language, subject, title, body)
            values (?1, 'statuspage', 'fr', '', 'Lent', ''), (?1, 'statuspage', 'en', '', 'Slow', '')""", id);
    }

    private static void delivery(Session session, String recipient, String state, int finishedAfter) {
        session.sql("""
            insert into delivery (publication_id, channel, recipient, language, chunk, idempotency_key, state,
              not_before, created_at, finished_at)
            values ('m1', 'email', ?1, 'en', 1, ?1, ?2, ?3, ?3, ?3)""", recipient, state, at(finishedAfter));
    }

    private static void approval(Session session, String id, String message, String status, int requestedAfter,
            int decidedAfter) {
        session.sql("""
            insert into approval (id, subject_type, subject_id, incident_id, title, text_sha256, requested_by,
              requested_at, due_at, status, decided_by, decided_at)
            values (?1, 'message', ?2, 'told', 'Title', '-', 'ada', ?3, ?3, ?4, 'ada', ?5)""", id, message,
                at(requestedAfter), status, at(decidedAfter));
    }

    private static void signature(Session session, String approval, String user, int stage, int after) {
        session.sql("""
            insert into approval_signature (id, approval_id, user_id, stage, by_link, signed_at)
            values (?1, ?2, ?1, ?3, false, ?4)""", user, approval, stage, at(after));
    }

    private static void action(Session session, String id, String state) {
        session.sql("""
            insert into action_item (id, incident_id, title, owner_id, due_on, state, created_by, created_at)
            values (?1, 'told', 'Title', 'ada', current_date, ?2, 'ada', now())""", id, state);
    }
}
