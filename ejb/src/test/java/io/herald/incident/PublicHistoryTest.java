package io.herald.incident;

import static io.herald.incident.IncidentCommands.declare;
import static io.herald.incident.IncidentCommands.resolve;
import static io.herald.incident.IncidentCommands.saying;
import static io.herald.incident.IncidentCommands.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.UserId;
import io.herald.identity.domain.User;
import io.herald.shared.Language;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the public page looks back on, on a real PostgreSQL. */
class PublicHistoryTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private UserId ada;
    private ComponentId payments;

    @BeforeEach
    void somebodyAndSomething() {
        User user = new User("ada", "Ada", "ada@example.org", Language.ENGLISH, Set.of("responder"), "hash",
                clock.instant());
        ada = new UserId(user.id());
        database.run(session -> session.entities().persist(user));
        at(desk -> {
            ComponentGroupId group = desk.saveComponentGroup
                    .handle(new SaveComponentGroup.Command(Optional.empty(), 0, "Shop", Optional.empty(), 1));
            payments = desk.saveComponent.handle(new SaveComponent.Command(Optional.empty(), 0, group, "Payments",
                    Optional.empty(), 1, true, Optional.empty()));
            return group;
        });
    }

    @Test
    void aComponentIsInTroubleFromOnePublicationToTheNext() {
        Instant from = clock.instant();
        IncidentId id = outage(Duration.ofMinutes(40));

        assertThat(troubles()).containsExactly(new StatusSpan(payments, ComponentStatus.MAJOR_OUTAGE, from,
                Optional.of(from.plus(Duration.ofMinutes(40))), Optional.of(id)));
    }

    @Test
    void whatStillGoesOnHasNoEndYet() {
        Instant from = clock.instant();
        begin();
        clock.advance(Duration.ofDays(200));

        assertThat(troubles()).extracting(StatusSpan::from, StatusSpan::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(from, Optional.empty()));
    }

    @Test
    void whatGoesOnSinceBeforeTheHistoryBeginsIsStillKnown() {
        begin();
        clock.advance(Duration.ofDays(800));

        assertThat(troubles()).hasSize(1);
    }

    @Test
    void whatEndedBeforeTheHistoryBeginsIsLeftOut() {
        outage(Duration.ofHours(1));
        clock.advance(Duration.ofDays(800));

        assertThat(troubles()).isEmpty();
    }

    @Test
    void aMonthHasItsIncidentsAndTheWayToItsNeighbours() {
        IncidentId first = outage(Duration.ofMinutes(40));
        YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        clock.advance(Duration.ofDays(70));
        IncidentId second = outage(Duration.ofMinutes(40));
        YearMonth later = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));

        PublicMonth page = at(desk -> desk.readPublicMonth.handle(month));

        assertThat(page.incidents()).extracting(PublicIncident::id).containsExactly(first);
        assertThat(page.older()).isEmpty();
        assertThat(page.newer()).contains(later);
        PublicMonth next = at(desk -> desk.readPublicMonth.handle(later));
        assertThat(next.incidents()).extracting(PublicIncident::id).containsExactly(second);
        assertThat(next.older()).contains(month);
        PublicMonth between = at(desk -> desk.readPublicMonth.handle(month.plusMonths(1)));
        assertThat(between.incidents()).isEmpty();
    }

    private List<StatusSpan> troubles() {
        return at(desk -> desk.readPublicStatus.handle().history().of(payments));
    }

    private IncidentId outage(Duration lasting) {
        IncidentId id = begin();
        clock.advance(lasting);
        at(desk -> desk.resolve.handle(resolve(desk.find.handle(id), words("It is over", "C'est fini"))));
        return id;
    }

    private IncidentId begin() {
        return at(desk -> desk.declare.handle(saying(
                declare("Payments fail", SeverityLevel.SEV1, Map.of(payments, ComponentStatus.MAJOR_OUTAGE)),
                words("Payments fail", "Paiements en panne")))).id();
    }

    private <T> T at(Function<IncidentDesk, T> work) {
        return database.transact(session -> work.apply(new IncidentDesk(Stores.in(session),
                new FakePress(clock, (id, draft) -> {}), new FakeWorkflow(), new RecordingAuditTrail(),
                FixedCaller.of(ada.value(), "Ada", "responder"), clock)));
    }
}
