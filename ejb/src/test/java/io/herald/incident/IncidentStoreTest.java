package io.herald.incident;

import static io.herald.incident.IncidentCommands.declare;
import static io.herald.incident.IncidentCommands.ofKind;
import static io.herald.incident.IncidentCommands.resolve;
import static io.herald.incident.IncidentCommands.saying;
import static io.herald.incident.IncidentCommands.update;
import static io.herald.incident.IncidentCommands.withKey;
import static io.herald.incident.IncidentCommands.withReference;
import static io.herald.incident.IncidentCommands.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.UserId;
import io.herald.identity.domain.User;
import io.herald.incident.domain.IdempotencyConflictException;
import io.herald.incident.jpa.SqlIncidentUpdates;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
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

/** The use cases of incidents on a real PostgreSQL through EclipseLink. */
class IncidentStoreTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private UserId ada;
    private ComponentId payments;
    private ComponentId search;

    @BeforeEach
    void somePeopleAndParts() {
        User user = new User("ada", "Ada", "ada@example.org", Language.ENGLISH, Set.of("responder"), "hash",
                clock.instant());
        ada = new UserId(user.id());
        database.run(session -> session.entities().persist(user));
        at(desk -> {
            ComponentGroupId group = desk.saveComponentGroup
                    .handle(new SaveComponentGroup.Command(Optional.empty(), 0, "Shop", Optional.empty(), 1));
            payments = desk.saveComponent.handle(component(group, "Payments", 1));
            search = desk.saveComponent.handle(component(group, "Search", 2));
            return group;
        });
    }

    @Test
    void aWholeLifeIsKeptAndTold() {
        IncidentId id = at(desk -> desk.declare.handle(saying(
                declare("Payments fail", SeverityLevel.SEV1, Map.of(payments, ComponentStatus.MAJOR_OUTAGE)),
                words("Payments fail", "Paiements en panne")))).id();
        clock.advance(Duration.ofMinutes(10));
        at(desk -> desk.postUpdate
                .handle(update(desk.find.handle(id), IncidentStatus.IDENTIFIED, words("Found it", "Cause trouvée"))));
        clock.advance(Duration.ofMinutes(10));
        at(desk -> desk.resolve.handle(resolve(desk.find.handle(id), words("It is over", "C'est fini"))));

        IncidentDetail detail = at(desk -> desk.find.handle(id));
        assertThat(detail.summary().reference()).isEqualTo("INC-2026-0001");
        assertThat(detail.summary().status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(detail.summary().communicationsLead()).isEqualTo("Ada");
        assertThat(detail.components())
                .containsExactly(new AffectedComponent(payments, "Payments", ComponentStatus.OPERATIONAL));
        assertThat(detail.timeline()).extracting(TimelineEntryView::kind).containsExactly(TimelineKind.DECLARED,
                TimelineKind.PLANNED, TimelineKind.FIRST_CONTACT_PUBLISHED, TimelineKind.UPDATE_PUBLISHED,
                TimelineKind.RESOLUTION_PUBLISHED);
        assertThat(detail.publicUpdates()).extracting(PublicUpdate::status).containsExactly(IncidentStatus.RESOLVED,
                IncidentStatus.IDENTIFIED, IncidentStatus.INVESTIGATING);
        assertThat(detail.publicUpdates().getLast().affected()).containsExactly(new ComponentChange(payments,
                "Payments", ComponentStatus.OPERATIONAL, ComponentStatus.MAJOR_OUTAGE));
        assertThat(detail.publicUpdates().getLast().texts().get(Language.FRENCH).title())
                .isEqualTo("Paiements en panne");
        List<?> changes = database.transact(session -> session
                .rows("select old_status || '>' || new_status from component_status_change order by changed_at"));
        assertThat(changes).isEqualTo(List.of("operational>major_outage", "major_outage>operational"));
    }

    @Test
    void thePublicStatusTakesTheSameNumberOfQueriesHoweverMuchThereIs() {
        announce("One");
        int withOne = queriesOfThePublicStatus();
        for (String title : List.of("Two", "Three", "Four", "Five")) {
            announce(title);
        }

        assertThat(queriesOfThePublicStatus()).isEqualTo(withOne).isLessThan(12);
    }

    @Test
    void anIncidentIsPublicOnlyOnceSomethingIsPublished() {
        IncidentId secret = at(desk -> desk.declare.handle(declare("Internal words", SeverityLevel.SEV2, Map.of())))
                .id();
        announce("Public words");

        PublicStatus status = at(desk -> desk.readPublicStatus.handle());
        assertThat(status.openIncidents()).extracting(incident -> incident.titles().get(Language.ENGLISH))
                .containsExactly("Public words");
        Optional<PublicIncident> hidden = at(desk -> desk.readPublicIncident.handle(secret));
        assertThat(hidden).isEmpty();
        assertThat(status.page().url()).isEqualTo("https://status.example.org");
        assertThat(status.groups().getFirst().components()).extracting(ComponentView::name)
                .containsExactly("Payments", "Search");
    }

    @Test
    void aWithdrawnUpdateIsKeptButNotShown() {
        announce("Payments fail");
        List<?> before = database.transact(session -> session.rows("select message_id from incident_update"));

        database.run(session -> session.repository(SqlIncidentUpdates.class)
                .withdraw(new MessageId(before.getFirst().toString()), clock.instant()));

        PublicStatus status = at(desk -> desk.readPublicStatus.handle());
        assertThat(status.openIncidents()).isEmpty();
        List<?> kept = database.transact(session -> session
                .rows("select message_id from incident_update where withdrawn_at is not null"));
        assertThat(kept).isEqualTo(before);
    }

    @Test
    void publishingRaisesTheVersionOfThePage() {
        long before = at(desk -> desk.readPublicStatus.handle().version());

        announce("Payments fail");

        long after = at(desk -> desk.readPublicStatus.handle().version());
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void theSameKeyAndRequestMakesOneIncident() {
        var command = withKey(declare("Payments fail", SeverityLevel.SEV1, Map.of()), "key-1");
        var first = at(desk -> desk.declare.handle(command));
        var second = at(desk -> desk.declare.handle(command));

        assertThat(first.created()).isTrue();
        assertThat(second.created()).isFalse();
        assertThat(second.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> at(desk -> desk.declare
                .handle(withKey(declare("Something else", SeverityLevel.SEV1, Map.of()), "key-1"))))
                .isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    void theSameOpenAlertMakesOneIncident() {
        var command = withReference(declare("Disk full", SeverityLevel.SEV3, Map.of()), "alertmanager", "disk/7");
        var first = at(desk -> desk.declare.handle(command));
        var again = at(desk -> desk.declare.handle(command));

        assertThat(again.created()).isFalse();
        assertThat(again.reference()).isEqualTo(first.reference());
        at(desk -> {
            desk.dismiss.handle(new DismissIncident.Command(first.id(), desk.find.handle(first.id()).version(), "no"));
            return first;
        });
        assertThat(at(desk -> desk.declare.handle(command)).created()).isTrue();
    }

    @Test
    void referencesCountUpWithoutGaps() {
        assertThat(List.of(announce("One").reference(), announce("Two").reference()))
                .containsExactly("INC-2026-0001", "INC-2026-0002");
    }

    @Test
    void aComponentThatAnotherOpenIncidentHoldsKeepsItsStatus() {
        IncidentId first = announce("One").id();
        announce("Two");

        at(desk -> desk.resolve.handle(resolve(desk.find.handle(first), words("One is over", "Fini"))));

        assertThat(at(desk -> desk.readPublicStatus.handle()).groups().getFirst().components())
                .filteredOn(component -> component.id().equals(payments)).extracting(ComponentView::status)
                .containsExactly(ComponentStatus.PARTIAL_OUTAGE);
    }

    @Test
    void aStaleVersionIsRefused() {
        IncidentDetail seen = at(desk -> desk.find.handle(announce("One").id()));
        at(desk -> desk.postUpdate.handle(update(seen, IncidentStatus.IDENTIFIED, words("News", "Nouvelles"))));

        assertThatThrownBy(() -> at(desk -> desk.postUpdate
                .handle(update(seen, IncidentStatus.MONITORING, words("Other news", "Autres nouvelles")))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void theBoardFindsByTextAndByState() {
        announce("Payments fail");
        IncidentId other = at(desk -> desk.declare.handle(declare("100% of_search", SeverityLevel.SEV4, Map.of())))
                .id();
        at(desk -> {
            desk.dismiss.handle(new DismissIncident.Command(other, desk.find.handle(other).version(), "no"));
            return other;
        });

        assertThat(listed(Optional.empty(), "0% OF_")).containsExactly("100% of_search");
        assertThat(listed(Optional.empty(), "inc-2026-0001")).containsExactly("Payments fail");
        assertThat(listed(Optional.of(true), "")).containsExactly("Payments fail");
        assertThat(listed(Optional.of(false), "")).containsExactly("100% of_search");
        assertThat(listed(Optional.empty(), "nothing like it")).isEmpty();
    }

    @Test
    void aComponentThatAnIncidentNamedCannotBeRemoved() {
        at(desk -> desk.declare
                .handle(declare("Pay", SeverityLevel.SEV2, Map.of(payments, ComponentStatus.MAJOR_OUTAGE))));

        assertThatThrownBy(() -> remove(payments)).hasMessageContaining("cannot be removed");
        remove(search);
        assertThat(at(desk -> desk.readPublicStatus.handle()).groups().getFirst().components())
                .extracting(ComponentView::id).containsExactly(payments);
    }

    @Test
    void securityIsPlannedLikeTheHighestSeverity() {
        var declared = at(desk -> desk.declare
                .handle(ofKind(declare("Keys leaked", SeverityLevel.SEV4, Map.of()), IncidentKind.SECURITY)));

        IncidentDetail detail = at(desk -> desk.find.handle(declared.id()));
        assertThat(detail.summary().firstContactDue()).contains(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(detail.cadenceMinutes()).contains(20);
    }

    private void remove(ComponentId component) {
        at(desk -> {
            long version = desk.readPublicStatus.handle().groups().getFirst().components().stream()
                    .filter(view -> view.id().equals(component)).findFirst().orElseThrow().version();
            desk.removeComponent.handle(component, version);
            return component;
        });
    }

    private List<String> listed(Optional<Boolean> open, String text) {
        return database.transact(session -> Stores.in(session).board().list(open, Optional.of(text), Window.first(10)))
                .rows().stream().map(IncidentSummary::title).toList();
    }

    private int queriesOfThePublicStatus() {
        return database.statementsOf(session -> desk(session).readPublicStatus.handle());
    }

    private DeclareIncident.Declared announce(String title) {
        clock.advance(Duration.ofMinutes(1));
        return at(desk -> desk.declare.handle(saying(
                declare(title, SeverityLevel.SEV2,
                        Map.of(payments, ComponentStatus.PARTIAL_OUTAGE, search, ComponentStatus.OPERATIONAL)),
                words(title, title))));
    }

    private static SaveComponent.Command component(ComponentGroupId group, String name, int position) {
        return new SaveComponent.Command(Optional.empty(), 0, group, name, Optional.empty(), position, true,
                Optional.empty());
    }

    private <T> T at(Function<IncidentDesk, T> work) {
        return database.transact(session -> work.apply(desk(session)));
    }

    private IncidentDesk desk(Session session) {
        return new IncidentDesk(Stores.in(session), new FakePress(clock, (id, draft) -> {}), new FakeWorkflow(), audit,
                FixedCaller.of(ada.value(), "Ada", "responder"), clock);
    }
}
