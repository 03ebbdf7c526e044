package io.herald.postmortem.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.postmortem.PostmortemCard;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.domain.Postmortem;
import io.herald.shared.Language;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPostmortemsTest {

    private static final IncidentId INCIDENT = new IncidentId("incident0001");
    private static final PostmortemParts PARTS = new PostmortemParts("Sorry.", "It broke.", "We mend it.", "Thanks.");

    @RegisterExtension
    final Database database = Database.fresh();

    @BeforeEach
    void anIncident() {
        database.run(session -> {
            session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())""");
            session.sql("""
                insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
                  communications_lead, declared_by, source, started_at, declared_at, updated_at)
                values (?1, 'INC-2026-0001', 'Title', 'outage', 'SEV1', 'major', 'resolved', 'ada', 'ada', 'ada',
                  'console', now(), now(), now())""", INCIDENT.value());
        });
    }

    @Test
    void everyLanguageAndAuthorIsKept() {
        long first = write(Map.of(Language.ENGLISH, PARTS, Language.FRENCH, PostmortemParts.empty()));

        Optional<Postmortem> kept = database
                .transact(session -> session.repository(JpaPostmortems.class).find(INCIDENT));

        assertThat(first).isEqualTo(1);
        assertThat(kept).hasValueSatisfying(postmortem -> {
            assertThat(postmortem.texts()).isEqualTo(Map.of(Language.ENGLISH, PARTS, Language.FRENCH,
                    PostmortemParts.empty()));
            assertThat(postmortem.authors()).containsExactly(new UserId("ada"));
            assertThat(postmortem.version()).isEqualTo(first);
        });
    }

    @Test
    void writingAgainRaisesTheVersionAndReplacesTheWords() {
        write(Map.of(Language.ENGLISH, PARTS, Language.FRENCH, PARTS));

        PostmortemParts shorter = new PostmortemParts("Pardon.", "Panne.", "Réparé.", "Merci.");

        long second = write(Map.of(Language.FRENCH, shorter));

        Optional<Postmortem> kept = database
                .transact(session -> session.repository(JpaPostmortems.class).find(INCIDENT));
        assertThat(second).isEqualTo(2);
        assertThat(kept).hasValueSatisfying(
                postmortem -> assertThat(postmortem.texts()).isEqualTo(Map.of(Language.FRENCH, shorter)));
    }

    @Test
    void whatStaysInTheHouseIsKeptBesideWhatIsPublished() {
        write(Map.of(Language.ENGLISH, PARTS));
        PostmortemParts inside = new PostmortemParts("", "Node 7, see the log.", "", "");

        database.run(session -> {
            JpaPostmortems postmortems = session.repository(JpaPostmortems.class);
            Postmortem postmortem = postmortems.find(INCIDENT).orElseThrow();
            postmortem.writeInternal(Map.of(Language.ENGLISH, inside), new UserId("ada"), SettableClock.NOON);
            postmortems.save(postmortem);
        });

        Optional<Postmortem> kept = database
                .transact(session -> session.repository(JpaPostmortems.class).find(INCIDENT));
        assertThat(kept).hasValueSatisfying(postmortem -> {
            assertThat(postmortem.texts()).isEqualTo(Map.of(Language.ENGLISH, PARTS));
            assertThat(postmortem.internalTexts()).isEqualTo(Map.of(Language.ENGLISH, inside));
        });
    }

    @Test
    void nothingIsFoundByAMessageThatItNeverBecame() {
        write(Map.of(Language.ENGLISH, PARTS));

        Optional<Postmortem> none = database.transact(
                session -> session.repository(JpaPostmortems.class).findByMessage(new MessageId("message00001")));

        assertThat(none).isEmpty();
    }

    @Test
    void whatIsOwedLeadsTheListByTheDayItIsDue() {
        database.run(session -> {
            session.sql("update incident set resolved_at = now(), closed_at = now()");
            resolved(session, "b", 5, 9, "resolved");
            resolved(session, "c", 6, 2, "resolved");
            resolved(session, "d", 1, 1, "postmortem");
        });

        List<PostmortemCard> cards = database.transact(session -> session.repository(SqlResolvedIncidents.class)
                .list(Window.first(10))).rows();

        assertThat(cards).extracting(card -> card.incident().value()).containsExactly("c", "b", INCIDENT.value(), "d");
    }

    private static void resolved(Session session, String id, int daysAgo, int dueInDays, String status) {
        session.sql("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, updated_at, resolved_at, closed_at,
              postmortem_due)
            values (?1, ?1, 'Title', 'outage', 'SEV1', 'major', ?2, 'ada', 'ada', 'ada', 'console', now(), now(), now(),
              now() - make_interval(days => ?3), case when ?2 = 'postmortem' then now() end,
              now() + make_interval(days => ?4))""", id, status, daysAgo, dueInDays);
    }

    private long write(Map<Language, PostmortemParts> texts) {
        return database.transact(session -> {
            JpaPostmortems postmortems = session.repository(JpaPostmortems.class);
            Postmortem postmortem = postmortems.find(INCIDENT)
                    .orElseGet(() -> new Postmortem(INCIDENT, SettableClock.NOON));
            postmortem.write(texts, new UserId("ada"), SettableClock.NOON.plusSeconds(postmortem.version() + 1));
            postmortems.save(postmortem);
            return postmortem.version();
        });
    }
}
