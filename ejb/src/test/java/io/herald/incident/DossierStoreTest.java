package io.herald.incident;

import static io.herald.incident.IncidentCommands.declare;
import static io.herald.incident.IncidentCommands.saying;
import static io.herald.incident.IncidentCommands.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.UserId;
import io.herald.identity.domain.User;
import io.herald.incident.IncidentDossier.Attached;
import io.herald.incident.jpa.SqlDossiers;
import io.herald.message.MessageStatus;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Incidents as programs manage them, on a real PostgreSQL. */
class DossierStoreTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private UserId ada;
    private ComponentId payments;

    @BeforeEach
    void somebodyAndSomething() {
        User user = new User("ada", "Ada", "ada@example.org", Language.ENGLISH, Set.of("responder"), "hash",
                clock.instant());
        ada = new UserId(user.id());
        database.run(session -> session.entities().persist(user));
        payments = at(session -> {
            IncidentDesk desk = desk(session);
            ComponentGroupId group = desk.saveComponentGroup
                    .handle(new SaveComponentGroup.Command(Optional.empty(), 0, "Shop", Optional.empty(), 1));
            return desk.saveComponent.handle(new SaveComponent.Command(Optional.empty(), 0, group, "Payments",
                    Optional.empty(), 1, true, Optional.empty()));
        });
    }

    @Test
    void aDossierHoldsWhatIsPublicWhatIsNotAndWhatIsKeptWithIt() {
        IncidentId id = at(session -> desk(session).declare.handle(saying(
                declare("Inside name", SeverityLevel.SEV1, Map.of(payments, ComponentStatus.MAJOR_OUTAGE)),
                words("Payments fail", "Paiements en panne")))).id();
        attach(id, new Attached("{\"jira\": {\"id\": \"OPS-1\"}}", Optional.of(Impact.CRITICAL)));

        IncidentDossier dossier = at(session -> new FindDossier(Stores.in(session).incidents(), views(session))
                .handle(id));

        assertThat(dossier.title()).isEqualTo("Inside name");
        assertThat(dossier.publicTitles()).containsEntry(Language.ENGLISH, "Payments fail");
        assertThat(dossier.updates()).hasSize(1);
        assertThat(dossier.components()).containsEntry(payments, ComponentStatus.MAJOR_OUTAGE);
        assertThat(dossier.waiting()).isEmpty();
        assertThat(dossier.attached().metadata()).contains("OPS-1");
        assertThat(dossier.attached().impactOverride()).contains(Impact.CRITICAL);
    }

    @Test
    void incidentsAreFoundByTheirStateAndByTheirWords() {
        IncidentId said = at(session -> desk(session).declare.handle(saying(declare("One", SeverityLevel.SEV3,
                Map.of()), words("Payments fail", "Paiements en panne")))).id();
        clock.advance(Duration.ofMinutes(1));
        IncidentId silent = declared("Two");
        clock.advance(Duration.ofMinutes(1));
        IncidentId dismissed = declared("Three");
        at(session -> {
            IncidentDesk desk = desk(session);
            desk.dismiss.handle(new DismissIncident.Command(dismissed, desk.find.handle(dismissed).version(), "No"));
            return dismissed;
        });
        database.run(session -> session.sql("update incident set status = 'resolved' where id = ?1", said.value()));

        assertThat(list(false, "")).containsExactly(silent, said);
        assertThat(list(true, "")).containsExactly(silent);
        assertThat(list(false, "PAIEMENTS")).containsExactly(said);
        assertThat(list(false, "resolved")).containsExactly(said);
        assertThat(list(false, "two")).containsExactly(silent);
        assertThat(list(false, "three")).isEmpty();
    }

    @Test
    void theNewestMessageThatWaitsIsShownWithItsApproval() {
        IncidentId id = declared("Waits");
        database.run(session -> {
            message(session, id, "m1", "awaiting_approval", 1);
            message(session, id, "m2", "awaiting_approval", 2);
            message(session, id, "m3", "withdrawn", 3);
            session.sql("insert into approval (id, subject_type, subject_id, title, text_sha256, requested_by,"
                    + " requested_at, due_at, status)"
                    + " values ('a2', 'message', 'm2', 't', 'h', ?1, now(), now(), 'open')",
                    ada.value());
        });

        IncidentDossier.Waiting waiting = at(session -> new FindDossier(Stores.in(session).incidents(),
                views(session)).handle(id)).waiting().orElseThrow();

        assertThat(waiting.message().value()).isEqualTo("m2");
        assertThat(waiting.status()).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        assertThat(waiting.approval().orElseThrow().value()).isEqualTo("a2");
    }

    @Test
    void onlyAnObjectOfObjectsIsKept() {
        IncidentId id = declared("Kept");

        for (String wrong : new String[]{"{\"a\": 1}", "[]", "{", "\"x\""}) {
            assertThatThrownBy(() -> attach(id, new Attached(wrong, Optional.empty())))
                    .as(wrong).isInstanceOf(ValidationException.class).hasMessageContaining("metadata");
        }
        attach(id, Attached.NOTHING);
        attach(id, new Attached("{\"a\": {}}", Optional.empty()));
        assertThat(audit.actions()).filteredOn("incident.metadata_attached"::equals).hasSize(2);
    }

    private static void message(Session session, IncidentId incident, String id, String status, int minute) {
        session.sql("insert into message (id, incident_id, phase, incident_status, status, gate_policy,"
                + " approval_minutes, text_sha256, created_by, created_at, updated_at) select ?1, ?2, 'update',"
                + " 'identified', ?3, 'always_one_manager', 5, 'h', declared_by,"
                + " declared_at + cast(?4 as interval), declared_at from incident where id = ?2", id,
                incident.value(), status, minute + " minutes");
    }

    private IncidentId declared(String title) {
        return at(session -> desk(session).declare.handle(declare(title, SeverityLevel.SEV3, Map.of()))).id();
    }

    private List<IncidentId> list(boolean unresolved, String text) {
        Slice<IncidentDossier> found = at(session -> new ListDossiers(session.repository(SqlDossiers.class),
                views(session)).handle(new ListDossiers.Filter(unresolved, Optional.of(text)), Window.first(10)));
        assertThat(found.total()).isEqualTo(found.rows().size());
        return found.rows().stream().map(IncidentDossier::id).toList();
    }

    private void attach(IncidentId id, Attached attached) {
        database.run(session -> new AttachMetadata(Stores.in(session).incidents(),
                session.repository(SqlDossiers.class), audit).handle(id, attached));
    }

    private static DossierViews views(Session session) {
        Stores stores = Stores.in(session);
        return new DossierViews(session.repository(SqlDossiers.class),
                new PublicViews(stores.updates(), stores.components()));
    }

    private <T> T at(Function<Session, T> work) {
        return database.transact(work::apply);
    }

    private IncidentDesk desk(Session session) {
        return new IncidentDesk(Stores.in(session), new FakePress(clock, (id, draft) -> {}), new FakeWorkflow(), audit,
                FixedCaller.of(ada.value(), "Ada", "responder"), clock);
    }
}
