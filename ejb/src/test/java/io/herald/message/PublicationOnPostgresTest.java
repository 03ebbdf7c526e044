package io.herald.message;

import static io.herald.message.Stories.PAGE_EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.approval.ListApprovals;
import io.herald.approval.RecordDecision;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.StaleVersionException;
import io.herald.shared.Window;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantText;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublicationOnPostgresTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private FixedCaller carla;
    private FixedCaller marie;
    private TemplateVersionId template;

    @BeforeEach
    void thereIsAnIncidentAndAnApprovedTemplate() {
        carla = NewsroomOnPostgres.hire(database, "Carla", Role.COMMUNICATOR, Role.APPROVER);
        marie = NewsroomOnPostgres.hire(database, "Marie", Role.APPROVER);
        database.run(session -> {
            session.sql("""
                insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
                  communications_lead, declared_by, source, started_at, declared_at, updated_at)
                values ('incident0001', 'INC-2026-0001', 'Sign-in is slow', 'outage', 'SEV1', 'major',
                  'investigating', ?1, ?1, ?1, 'console', ?2, ?2, ?2)""", carla.id().value(),
                    Timestamp.from(SettableClock.NOON));
            session.sql("""
                insert into component (id, name, position, created_at, updated_at)
                values ('component001', 'API', 1, ?1, ?1)""", Timestamp.from(SettableClock.NOON));
        });
        template = as(carla, room -> room.shelf().approved(Stories.firstContact(), carla, marie));
    }

    @Test
    void aMessageIsReadBackAsItWasWritten() {
        MessageId id = as(carla, room -> room.newsroom().draft.handle(changed("We are sorry.")));

        MessageView read = as(carla, room -> room.newsroom().find.handle(id));

        assertThat(read.version()).isEqualTo(DraftMessage.FIRST_VERSION);
        assertThat(read.incidentReference()).isEqualTo("INC-2026-0001");
        assertThat(read.componentStatuses()).isEqualTo(Map.of("component001", "major_outage"));
        assertThat(read.nextUpdateMinutes()).contains(30);
        assertThat(read.values()).isEqualTo(Map.of("region", "Europe"));
        assertThat(read.authors()).isEqualTo(Map.of(carla.id(), "Carla"));
        assertThat(read.createdAt()).isEqualTo(SettableClock.NOON);
        assertThat(read.templateName()).contains("Trouble with first-contact");
        assertThat(read.variants()).filteredOn(view -> view.key().equals(PAGE_EN)).extracting(VariantView::text)
                .containsExactly(new VariantText("Trouble in Europe", "We are sorry."));
        List<MessageCard> cards = as(carla, room -> room.newsroom().list.handle("incident0001"));
        assertThat(cards).singleElement()
                .satisfies(card -> assertThat(card.title()).isEqualTo("Trouble in Europe"));
    }

    @Test
    void everyStepOfAReworkedMessageSurvivesItsTransaction() {
        MessageId id = as(carla, room -> room.newsroom().draft.handle(changed("We are sorry.")));
        ApprovalId first = submitted(id);
        decide(marie, first, id, Decision.CHANGES_REQUESTED, "Shorter.");
        as(carla, room -> room.newsroom().revise.handle(new ReviseMessage.Command(id, version(id),
                Map.of("region", "Asia"), Map.of(PAGE_EN, new VariantText("Sorry", "Sorry.")))));
        ApprovalId second = submitted(id);
        assertThatThrownBy(() -> decide(carla, second, id, Decision.APPROVED, ""))
                .isInstanceOf(FourEyesException.class);
        decide(marie, second, id, Decision.APPROVED, "");

        MessageView published = as(marie, room -> room.newsroom().find.handle(id));

        assertThat(published.status()).isEqualTo(MessageStatus.PUBLISHED);
        assertThat(published.approvedByName()).contains("Marie");
        assertThat(published.values()).isEqualTo(Map.of("region", "Asia"));
        assertThat(published.approvals()).extracting(approval -> approval.ruling().orElseThrow().decision())
                .containsExactly(Decision.CHANGES_REQUESTED, Decision.APPROVED);
    }

    @Test
    void approvedWordingIsRecognisedFromWhatIsStored() {
        MessageId id = as(carla, room -> room.newsroom().draft.handle(Stories.firstContact(
                new MessageText(Optional.of(template), Map.of("region", "Nice & *calm*"), Map.of()))));
        database.run(session -> session.sql("update incident set title = 'Another title'"));

        MessageStatus status = as(carla, room -> room.newsroom().submit.handle(id, DraftMessage.FIRST_VERSION));

        assertThat(status).isEqualTo(MessageStatus.PUBLISHED);
    }

    @Test
    void wordsChangedInTheDatabaseDoNotGoOut() {
        MessageId id = as(carla, room -> room.newsroom().draft.handle(Stories.firstContact(
                new MessageText(Optional.of(template), Map.of("region", "Europe"), Map.of()))));
        database.run(session -> session.sql("update message_variant set body = 'Buy now!' where language = 'fr'"));

        MessageStatus status = as(carla, room -> room.newsroom().submit.handle(id, DraftMessage.FIRST_VERSION));

        assertThat(status).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        assertThatThrownBy(() -> as(marie, room -> {
            room.newsroom().publish.handle(id);
            return true;
        })).isInstanceOf(UnapprovedWordingException.class);
    }

    @Test
    void eachChangeRaisesTheVersion() {
        MessageId id = as(carla, room -> room.newsroom().draft.handle(changed("We are sorry.")));
        ReviseMessage.Command change = new ReviseMessage.Command(id, 1, Map.of("region", "Asia"), Map.of());
        as(carla, room -> room.newsroom().revise.handle(change));

        assertThat(version(id)).isEqualTo(2);
        assertThatThrownBy(() -> as(carla, room -> room.newsroom().revise.handle(change)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void theInboxTakesTheSameNumberOfQueriesForAnyLength() {
        draftAndSubmit(1);
        int forOne = inboxQueries();
        draftAndSubmit(7);

        assertThat(inboxQueries()).isEqualTo(forOne);
        assertThat(forOne).isEqualTo(6);
        assertThat(database.statementsOf(
                session -> assertThat(NewsroomOnPostgres.in(session, marie).desk().count.handle()).isEqualTo(8)))
                .isEqualTo(1);
        Slice<ApprovalView> slice = as(marie,
                room -> room.desk().list.handle(new ListApprovals.Filter(true), Window.first(5)));
        assertThat(slice.total()).isEqualTo(8);
        assertThat(slice.rows()).hasSize(5).allSatisfy(row -> {
            assertThat(row.authorNames()).containsExactly("Carla");
            assertThat(row.mayDecide()).isTrue();
            assertThat(row.incidentReference()).contains("INC-2026-0001");
        });
    }

    @Test
    void theMessagesOfAnIncidentTakeTheSameNumberOfQueriesForAnyLength() {
        draftAndSubmit(1);
        int forOne = listQueries();
        draftAndSubmit(6);

        assertThat(listQueries()).isEqualTo(forOne);
    }

    private int inboxQueries() {
        return database.statementsOf(session -> NewsroomOnPostgres.in(session, marie).desk().list
                .handle(new ListApprovals.Filter(true), Window.first(50)));
    }

    private int listQueries() {
        return database.statementsOf(
                session -> NewsroomOnPostgres.in(session, marie).newsroom().list.handle("incident0001"));
    }

    private void draftAndSubmit(int count) {
        for (int i = 0; i < count; i++) {
            MessageId id = as(carla, room -> room.newsroom().draft.handle(changed("We are sorry.")));
            submitted(id);
        }
    }

    private DraftMessage.Command changed(String body) {
        return Stories.firstContact(new MessageText(Optional.of(template), Map.of("region", "Europe"),
                Map.of(PAGE_EN, new VariantText("Trouble in Europe", body))));
    }

    private ApprovalId submitted(MessageId id) {
        return as(carla, room -> {
            long version = room.newsroom().find.handle(id).version();
            // each room's clock begins at noon, but a later version is submitted later
            room.desk().clock.advance(Duration.ofMinutes(version));
            room.newsroom().submit.handle(id, version);
            return room.newsroom().lastOpened();
        });
    }

    private void decide(FixedCaller caller, ApprovalId approval, MessageId id, Decision decision, String comment) {
        as(caller, room -> {
            String read = room.newsroom().find.handle(id).textSha256();
            room.desk().record.handle(new RecordDecision.Command(approval, decision, comment, read));
            return List.of();
        });
    }

    private long version(MessageId id) {
        return as(carla, room -> room.newsroom().find.handle(id)).version();
    }

    private <T> T as(FixedCaller caller, Function<NewsroomOnPostgres, T> work) {
        return database.transact(session -> work.apply(NewsroomOnPostgres.in(session, caller)));
    }
}
