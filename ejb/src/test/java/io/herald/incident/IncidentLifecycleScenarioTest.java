package io.herald.incident;

import static io.herald.incident.IncidentCommands.declare;
import static io.herald.incident.IncidentCommands.ofKind;
import static io.herald.incident.IncidentCommands.saying;
import static io.herald.incident.IncidentCommands.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.MustBeToldException;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
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

/** The life of incidents from the declaration to the end, with everything that must not happen in between. */
class IncidentLifecycleScenarioTest {

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller camille = users.hire("Camille", Language.FRENCH, Role.COMMUNICATOR);
    private final InMemoryStores memory = new InMemoryStores();
    private final Stores stores = memory.stores(users);
    private final FakeWorkflow workflow = new FakeWorkflow();
    private final FakePress press = new FakePress(clock, (id, draft) -> {});
    private final IncidentDesk desk = new IncidentDesk(stores, press, workflow, audit, camille, clock);
    private ComponentId payments;

    @BeforeEach
    void aComponent() {
        ComponentGroupId group = desk.saveComponentGroup
                .handle(new SaveComponentGroup.Command(Optional.empty(), 0, "Shop", Optional.empty(), 1));
        payments = desk.saveComponent.handle(new SaveComponent.Command(Optional.empty(), 0, group, "Payments",
                Optional.empty(), 1, true, Optional.empty()));
    }

    @Test
    void anIncidentIsToldFromTheFirstWordToTheResolution() {
        Incident incident = declareOutage(Optional.of(words("Payments fail", "Paiements en panne")));
        assertThat(component()).isEqualTo(ComponentStatus.MAJOR_OUTAGE);

        clock.advance(Duration.ofMinutes(15));
        post(incident, IncidentStatus.IDENTIFIED, words("We know why", "Cause connue"));
        clock.advance(Duration.ofMinutes(15));
        resolve(incident, words("It is over", "C'est fini"));

        assertThat(incident.status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(component()).isEqualTo(ComponentStatus.OPERATIONAL);
        assertThat(workflow.told()).containsExactly("declared", "published first_contact until 2026-03-06T12:20:00Z",
                "published update until 2026-03-06T12:35:00Z", "published resolution");
        assertThat(audit.actions()).containsSubsequence("incident.declared", "incident.planned",
                "incident.first_contact_published", "incident.update_published", "incident.resolution_published");
        PublicIncident seen = desk.readPublicIncident.handle(incident.id()).orElseThrow();
        assertThat(seen.titles()).containsEntry(Language.ENGLISH, "Payments fail").containsEntry(Language.FRENCH,
                "Paiements en panne");
        assertThat(seen.updates()).extracting(PublicUpdate::status).containsExactly(IncidentStatus.RESOLVED,
                IncidentStatus.IDENTIFIED, IncidentStatus.INVESTIGATING);
        assertThat(seen.nextUpdateDue()).isEmpty();
    }

    @Test
    void nothingIsPublicWhileAManagerStillReads() {
        press.closeGate();
        var declared = desk.declare.handle(saying(outage(), words("Payments fail", "Paiements en panne")));

        assertThat(declared.messageStatus()).contains(MessageStatus.AWAITING_APPROVAL);
        assertThat(desk.readPublicIncident.handle(declared.id())).isEmpty();
        assertThat(component()).isEqualTo(ComponentStatus.OPERATIONAL);

        press.approve(declared.message().orElseThrow());

        assertThat(desk.readPublicIncident.handle(declared.id())).isPresent();
        assertThat(component()).isEqualTo(ComponentStatus.MAJOR_OUTAGE);
        assertThat(desk.pageNews.fired()).isNotEmpty();
    }

    @Test
    void theMessageGetsTheFactsOfTheIncident() {
        var declared = desk.declare.handle(saying(outage(), words("Payments fail", "Paiements en panne")));

        var draft = press.draft(declared.message().orElseThrow());
        assertThat(draft.phase()).isEqualTo(Phase.FIRST_CONTACT);
        assertThat(draft.facts().reference()).isEqualTo("INC-2026-0001");
        assertThat(draft.facts().builtIns().components()).containsExactly("Payments");
        assertThat(draft.facts().builtIns().pageUrl())
                .isEqualTo("https://status.example.org/incidents/" + declared.id());
        assertThat(draft.facts().builtIns().nextUpdateAt()).contains(clock.instant().plus(Duration.ofMinutes(20)));
        assertThat(draft.componentStatuses()).containsEntry(payments.value(), "major_outage");
    }

    @Test
    void everythingWrongWithADeclarationIsSaidAtOnce() {
        var wrong = new DeclareIncident.Command(" ", IncidentKind.OUTAGE, SeverityLevel.SEV1, Optional.empty(),
                Map.of(new ComponentId("nothing"), ComponentStatus.MAJOR_OUTAGE),
                Optional.of(new UserId("nobody")), Optional.of(new UserId("nobody")),
                Optional.of(clock.instant().plusSeconds(1)), "Some Source", Optional.of("x".repeat(256)),
                Optional.of("x".repeat(256)), Optional.empty());

        assertThatThrownBy(() -> desk.declare.handle(wrong)).isInstanceOfSatisfying(ValidationException.class,
                refusal -> assertThat(refusal.violations()).extracting(Violation::field).containsExactly("title",
                        "startedAt", "incidentLead", "communicationsLead", "source", "externalReference",
                        "idempotencyKey", "components"));
        assertThat(memory.incidents).isEmpty();
    }

    @Test
    void anUpdateCannotPretendThatItIsOverOrPromiseNever() {
        Incident incident = declareOutage(Optional.empty());
        var wrong = new PostUpdate.Command(incident.id(), incident.version(), IncidentStatus.RESOLVED, Map.of(),
                Optional.of(0), words("Over", "Fini"), true);

        assertThatThrownBy(() -> desk.postUpdate.handle(wrong)).isInstanceOfSatisfying(ValidationException.class,
                refusal -> assertThat(refusal.violations()).extracting(Violation::field).containsExactly("status",
                        "nextUpdateMinutes"));
    }

    @Test
    void aDraftChangesNothingInPublic() {
        Incident incident = declareOutage(Optional.of(words("Payments fail", "Paiements en panne")));

        Posted posted = desk.resolve.handle(new ResolveIncident.Command(incident.id(), incident.version(), Map.of(),
                words("Over", "Fini"), false));

        assertThat(posted.status()).isEqualTo(MessageStatus.DRAFT);
        assertThat(incident.status()).isEqualTo(IncidentStatus.INVESTIGATING);
        assertThat(component()).isEqualTo(ComponentStatus.MAJOR_OUTAGE);
    }

    @Test
    void aHigherSeverityBringsAStricterPlan() {
        var declared = desk.declare.handle(declare("Slow", SeverityLevel.SEV4, Map.of()));
        Incident incident = stores.incidents().get(declared.id());
        assertThat(incident.promises().cadenceMinutes()).isEqualTo(80);

        desk.changeSeverity.handle(new ChangeSeverity.Command(incident.id(), incident.version(), SeverityLevel.SEV1,
                Optional.of(Impact.CRITICAL), "Half of all users"));

        assertThat(incident.promises().cadenceMinutes()).isEqualTo(20);
        assertThat(incident.impact()).isEqualTo(Impact.CRITICAL);
        assertThat(workflow.told()).endsWith("severity changed");
        assertThat(memory.timeline).extracting(TimelineEntryView::kind).containsExactly(TimelineKind.DECLARED,
                TimelineKind.PLANNED, TimelineKind.SEVERITY_CHANGED, TimelineKind.PLANNED);
    }

    @Test
    void theLeadCanBeHandedOnButNotToNobody() {
        Incident incident = declareOutage(Optional.empty());
        FixedCaller riku = users.hire("Riku", Language.ENGLISH, Role.RESPONDER);

        desk.assignRoles.handle(
                new AssignRoles.Command(incident.id(), incident.version(), riku.id(), camille.id()));

        assertThat(incident.incidentLead()).isEqualTo(riku.id());
        assertThat(incident.communicationsLead()).isEqualTo(camille.id());
        assertThatThrownBy(() -> desk.assignRoles.handle(new AssignRoles.Command(incident.id(), incident.version(),
                new UserId("nobody"), camille.id()))).isInstanceOf(ValidationException.class);
    }

    @Test
    void aSecurityEventIsNeverDismissed() {
        var declared = desk.declare.handle(ofKind(outage(), IncidentKind.SECURITY));

        assertThatThrownBy(
                () -> desk.dismiss.handle(new DismissIncident.Command(declared.id(), version(declared), "no")))
                .isInstanceOf(MustBeToldException.class);
        assertThat(workflow.told()).containsExactly("declared");
    }

    @Test
    void aFalseAlarmEndsQuietly() {
        var declared = desk.declare.handle(outage());

        desk.dismiss.handle(new DismissIncident.Command(declared.id(), version(declared), "A test alert"));

        assertThat(stores.incidents().get(declared.id()).closedAt()).isPresent();
        assertThat(workflow.told()).containsExactly("declared", "dismissed");
        assertThat(audit.actions()).endsWith("incident.dismissed");
    }

    private long version(DeclareIncident.Declared declared) {
        return stores.incidents().get(declared.id()).version();
    }

    private DeclareIncident.Command outage() {
        return declare("Payments fail", SeverityLevel.SEV1, Map.of(payments, ComponentStatus.MAJOR_OUTAGE));
    }

    private Incident declareOutage(Optional<MessageText> text) {
        var declared = desk.declare.handle(text.map(words -> saying(outage(), words)).orElse(outage()));
        return stores.incidents().get(declared.id());
    }

    private void post(Incident incident, IncidentStatus status, MessageText text) {
        desk.postUpdate.handle(new PostUpdate.Command(incident.id(), incident.version(), status, Map.of(),
                Optional.empty(), text, true));
    }

    private void resolve(Incident incident, MessageText text) {
        desk.resolve.handle(
                new ResolveIncident.Command(incident.id(), incident.version(), Map.of(), text, true));
    }

    private ComponentStatus component() {
        return stores.components().find(payments).orElseThrow().status();
    }
}
