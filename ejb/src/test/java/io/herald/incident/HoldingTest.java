package io.herald.incident;

import static io.herald.incident.IncidentCommands.declare;
import static io.herald.incident.IncidentCommands.saying;
import static io.herald.incident.IncidentCommands.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.Role;
import io.herald.message.HoldingCalled;
import io.herald.message.MessageStatus;
import io.herald.shared.Language;
import io.herald.template.Phase;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public hears of an incident while every manager sleeps. */
class HoldingTest {

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller camille = users.hire("Camille", Language.FRENCH, Role.COMMUNICATOR);
    private final InMemoryStores memory = new InMemoryStores();
    private final FakePress press = new FakePress(clock, (id, draft) -> {});
    private final IncidentDesk desk = new IncidentDesk(memory.stores(users), press, new FakeWorkflow(), audit, camille,
            clock);
    private ComponentId payments;

    @BeforeEach
    void aComponent() {
        ComponentGroupId group = desk.saveComponentGroup
                .handle(new SaveComponentGroup.Command(Optional.empty(), 0, "Shop", Optional.empty(), 1));
        payments = desk.saveComponent.handle(new SaveComponent.Command(Optional.empty(), 0, group, "Payments",
                Optional.empty(), 1, true, Optional.empty()));
    }

    @Test
    void theFirstWordIsOutAtTheLimitAndNamesTheComponents() {
        press.closeGate();
        var declared = declared();
        clock.advance(Duration.ofMinutes(15));

        desk.sayHolding.handle(new HoldingCalled(declared.message().orElseThrow(), declared.id().value(),
                Phase.FIRST_CONTACT, Map.of(payments.value(), "major_outage")));

        PublicIncident seen = desk.readPublicIncident.handle(declared.id()).orElseThrow();
        assertThat(seen.updates()).singleElement()
                .satisfies(update -> assertThat(update.status()).isEqualTo(IncidentStatus.INVESTIGATING));
        assertThat(seen.nextUpdateDue()).contains(clock.instant().plus(Duration.ofMinutes(20)));
        assertThat(audit.actions()).containsSubsequence("incident.first_contact_published", "incident.holding_called");
    }

    @Test
    void theWaitingWordsFollowWhenTheManagerIsAwake() {
        press.closeGate();
        var declared = declared();
        desk.sayHolding.handle(new HoldingCalled(declared.message().orElseThrow(), declared.id().value(),
                Phase.FIRST_CONTACT, Map.of(payments.value(), "major_outage")));

        press.approve(declared.message().orElseThrow());

        assertThat(desk.readPublicIncident.handle(declared.id()).orElseThrow().updates()).hasSize(2);
    }

    @Test
    void newsThatNobodyDecidedAboutIsNotAnticipated() {
        var declared = declared();
        assertThat(declared.messageStatus()).contains(MessageStatus.PUBLISHED);

        desk.sayHolding.handle(new HoldingCalled(declared.message().orElseThrow(), declared.id().value(), Phase.UPDATE,
                Map.of(payments.value(), "operational")));

        PublicIncident seen = desk.readPublicIncident.handle(declared.id()).orElseThrow();
        assertThat(seen.updates()).hasSize(2);
        assertThat(seen.updates()).extracting(PublicUpdate::status).containsOnly(IncidentStatus.INVESTIGATING);
        assertThat(memory.stores(users).incidents().get(declared.id()).components())
                .containsEntry(payments, ComponentStatus.MAJOR_OUTAGE);
    }

    @Test
    void nothingIsSaidInPlaceOfAnEnd() {
        var declared = declared();

        desk.sayHolding.handle(new HoldingCalled(declared.message().orElseThrow(), declared.id().value(),
                Phase.RESOLUTION, Map.of()));

        assertThat(desk.readPublicIncident.handle(declared.id()).orElseThrow().updates()).hasSize(1);
    }

    private DeclareIncident.Declared declared() {
        return desk.declare.handle(
                saying(declare("Payments fail", SeverityLevel.SEV1, Map.of(payments, ComponentStatus.MAJOR_OUTAGE)),
                        words("Payments fail", "Paiements en panne")));
    }
}
