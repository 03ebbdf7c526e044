package io.herald.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.incident.domain.ChronicleRows;
import io.herald.incident.jpa.SqlChronicleRows;
import io.herald.incident.jpa.SqlTimeline;
import io.herald.shared.Language;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything about an incident in the order of time, from a real PostgreSQL; the workflow's part is made up. */
class ReadChronicleTest {

    private static final IncidentId INCIDENT = new IncidentId("i1");
    private static final Set<ChronicleSource> ALL = EnumSet.allOf(ChronicleSource.class);

    @RegisterExtension
    final Database database = Database.fresh();

    @BeforeEach
    void anIncidentThatPeopleWereToldOf() {
        database.run(session -> {
            session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())""");
            session.sql("""
                insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
                  communications_lead, declared_by, source, started_at, declared_at, updated_at)
                values ('i1', 'INC-2026-0001', 'Payments fail', 'outage', 'SEV1', 'major', 'investigating', 'ada',
                  'ada', 'ada', 'console', now(), now(), now())""");
            session.sql("insert into timeline_entry (incident_id, at, actor_name, kind, detail) "
                    + "values ('i1', ?1, 'Ada', 'declared', 'Payments fail')", at(0));
            message(session, "m1", 2, 4);
            audit(session, 1, 3, "publication.held", "message", "m1");
            audit(session, 2, 3, "publication.queued", "message", "m1");
            audit(session, 3, 3, "publication.held", "message", "other");
        });
    }

    @Test
    void peopleWorkflowAndDeliveriesStandInTheOrderOfTime() {
        List<ChronicleEntry> all = read(ALL);

        assertThat(all).extracting(ChronicleEntry::source).containsExactly(ChronicleSource.PEOPLE,
                ChronicleSource.WORKFLOW, ChronicleSource.DELIVERY, ChronicleSource.PEOPLE);
        assertThat(all).extracting(ChronicleEntry::at).isSorted();
        assertThat(all.getLast().deed()).hasValueSatisfying(
                deed -> assertThat(deed.action()).isEqualTo("publication.held"));
        assertThat(all.get(2).sending()).hasValueSatisfying(sending -> {
            assertThat(sending.channel()).isEqualTo(ChannelKey.EMAIL);
            assertThat(sending.total()).isEqualTo(4);
            assertThat(sending.sent()).isEqualTo(2);
            assertThat(sending.failed()).isEqualTo(1);
            assertThat(sending.waiting()).isEqualTo(1);
        });
    }

    @Test
    void whatIsFilteredOutIsNotEvenRead() {
        assertThat(read(Set.of(ChronicleSource.DELIVERY))).extracting(ChronicleEntry::source)
                .containsOnly(ChronicleSource.DELIVERY);
        assertThat(statements(Set.of(ChronicleSource.DELIVERY))).isEqualTo(1);
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheStory() {
        int before = statements(ALL);
        database.run(session -> IntStream.range(2, 12).forEach(i -> message(session, "m" + i, 10 + i, 20)));

        assertThat(statements(ALL)).isEqualTo(before).isEqualTo(4);
        assertThat(read(Set.of(ChronicleSource.DELIVERY))).hasSize(11);
    }

    private List<ChronicleEntry> read(Set<ChronicleSource> wanted) {
        return database.transact(session -> chronicle(session).handle(INCIDENT, wanted, Language.ENGLISH));
    }

    private int statements(Set<ChronicleSource> wanted) {
        return database.statementsOf(session -> chronicle(session).handle(INCIDENT, wanted, Language.ENGLISH));
    }

    private static ReadChronicle chronicle(Session session) {
        ChronicleRows rows = session.repository(SqlChronicleRows.class);
        return new ReadChronicle(session.repository(SqlTimeline.class), rows, (subjects, language) -> {
            assertThat(subjects).contains("i1", "m1");
            return List.of(new ProcessStep("Publication", "Publish message", time(1), Optional.of(time(1))));
        });
    }

    /** A message whose mails went out, all but one; another recipient was not to be told. */
    private static void message(Session session, String id, int minute, int recipients) {
        session.sql("""
            insert into message (id, incident_id, phase, incident_status, status, gate_policy, approval_minutes,
              text_sha256, created_by, created_at, updated_at)
            values (?1, 'i1', 'update', 'identified', 'published', 'approved_wording_publishes', 15, '-', 'ada', ?2,
              ?2)""", id, at(minute));
        session.sql("""
            insert into publication (id, message_id, incident_id, incident_reference, incident_status, published_at)
            values (?1, ?1, 'i1', 'INC-2026-0001', 'identified', ?2)""", id, at(minute));
        List<String> states = List.of("refused", "pending", "accepted");
        IntStream.rangeClosed(0, recipients).forEach(i -> session.sql("""
            insert into delivery (publication_id, channel, recipient, language, chunk, idempotency_key, state,
              not_before, created_at)
            values (?1, 'email', ?2, 'en', 0, ?3, ?4, ?5, ?5)""", id, "r" + i, id + "." + i,
                i == recipients ? "suppressed" : states.get(Math.min(i, 2)), at(minute)));
    }

    private static void audit(Session session, int seq, int minute, String action, String type, String id) {
        session.sql("insert into audit_entry values (?1, ?2, 'ada', 'Ada', ?3, ?4, ?5, '{}', '-', ?6)", seq,
                at(minute), action, type, id, "h" + seq);
    }

    private static Timestamp at(int minute) {
        return Timestamp.from(time(minute));
    }

    private static Instant time(int minute) {
        return SettableClock.NOON.plusSeconds(60L * minute);
    }
}
