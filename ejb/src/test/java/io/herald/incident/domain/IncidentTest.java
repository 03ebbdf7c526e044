package io.herald.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.Plan;
import io.herald.incident.SeverityLevel;
import io.herald.shared.IllegalStateOfException;
import io.herald.template.Phase;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentTest {

    private static final Instant NOON = SettableClock.NOON;
    private static final ComponentId API = new ComponentId("api");
    private static final Plan STRICT = new Plan(5, 20, true, Optional.of(3));
    private static final Plan EASY = new Plan(30, 120, false, Optional.empty());

    @Test
    void theFirstWordIsOwedFromTheDeclaration() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);

        assertThat(incident.promises().firstContactDue()).isEqualTo(after(5));
        assertThat(incident.promisedWord()).contains(after(5));
        assertThat(incident.nextPhase()).isEqualTo(Phase.FIRST_CONTACT);
        assertThat(incident.isSilent()).isTrue();
    }

    @Test
    void eachWordPromisesTheNextAtThePlannedCadence() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);

        publish(incident, Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING, after(4));

        assertThat(incident.promises().firstContactAt()).contains(after(4));
        assertThat(incident.promisedWord()).contains(after(24));
        assertThat(incident.nextPhase()).isEqualTo(Phase.UPDATE);
    }

    @Test
    void aWordMayPromiseAnotherTime() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);

        incident.applyPublished(Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING, Map.of(), Optional.of(45),
                after(4));

        assertThat(incident.promises().nextUpdateDue()).contains(after(49));
    }

    @Test
    void impactOnlyGrowsWithWhatIsPublished() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);

        incident.applyPublished(Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING,
                Map.of(API, ComponentStatus.MAJOR_OUTAGE), Optional.empty(), after(1));
        incident.applyPublished(Phase.UPDATE, IncidentStatus.MONITORING,
                Map.of(API, ComponentStatus.DEGRADED_PERFORMANCE), Optional.empty(), after(2));

        assertThat(incident.impact()).isEqualTo(Impact.CRITICAL);
        assertThat(incident.components()).containsEntry(API, ComponentStatus.DEGRADED_PERFORMANCE);
        assertThat(incident.monitoringAt()).contains(after(2));
    }

    @Test
    void theResolutionEndsTheCadenceAndStartsTheDaysOfThePostmortem() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);

        publish(incident, Phase.RESOLUTION, IncidentStatus.RESOLVED, after(60));

        assertThat(incident.promisedWord()).isEmpty();
        assertThat(incident.owedPostmortem()).contains(after(60).plus(Duration.ofDays(3)));
        assertThatThrownBy(() -> incident.close(after(61))).isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void thePostmortemIsTheLastWordOwed() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);
        publish(incident, Phase.RESOLUTION, IncidentStatus.RESOLVED, after(60));

        publish(incident, Phase.POSTMORTEM, IncidentStatus.POSTMORTEM, after(600));
        incident.close(after(601));

        assertThat(incident.status()).isEqualTo(IncidentStatus.POSTMORTEM);
        assertThat(incident.resolvedAt()).contains(after(60));
        assertThat(incident.closedAt()).contains(after(601));
    }

    @Test
    void whereNoPostmortemIsOwedTheResolutionIsTheEnd() {
        Incident incident = declared(IncidentKind.DEGRADATION, EASY);
        publish(incident, Phase.RESOLUTION, IncidentStatus.RESOLVED, after(60));

        incident.close(after(60));

        assertThat(incident.closedAt()).contains(after(60));
    }

    @Test
    void aPostmortemThatNobodyOwesIsWelcomeAfterTheEnd() {
        Incident incident = declared(IncidentKind.DEGRADATION, EASY);
        publish(incident, Phase.RESOLUTION, IncidentStatus.RESOLVED, after(60));
        incident.close(after(60));

        publish(incident, Phase.POSTMORTEM, IncidentStatus.POSTMORTEM, after(600));
        assertThat(incident.status()).isEqualTo(IncidentStatus.POSTMORTEM);
        incident.takePostmortemBack(after(700));

        assertThat(incident.status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(incident.closedAt()).contains(after(60));
    }

    @Test
    void aFalseAlarmGetsNoPostmortem() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);
        incident.dismiss(after(2));

        assertThatThrownBy(() -> publish(incident, Phase.POSTMORTEM, IncidentStatus.POSTMORTEM, after(600)))
                .isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void anUpdateAfterTheEndIsRefused() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);
        publish(incident, Phase.RESOLUTION, IncidentStatus.RESOLVED, after(60));

        assertThatThrownBy(() -> publish(incident, Phase.UPDATE, IncidentStatus.IDENTIFIED, after(61)))
                .isInstanceOf(IllegalStateOfException.class).hasMessageContaining("resolved");
        assertThatThrownBy(() -> publish(incident, Phase.RESOLUTION, IncidentStatus.RESOLVED, after(61)))
                .isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void aPostmortemBeforeTheEndIsRefused() {
        Incident incident = declared(IncidentKind.OUTAGE, STRICT);

        assertThatThrownBy(() -> publish(incident, Phase.POSTMORTEM, IncidentStatus.POSTMORTEM, after(1)))
                .isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void aFalseAlarmCanBeDismissedWhileNobodyWasTold() {
        Incident silent = declared(IncidentKind.OUTAGE, STRICT);
        silent.dismiss(after(2));
        assertThat(silent.closedAt()).contains(after(2));
        assertThat(silent.isSilent()).isFalse();

        Incident told = declared(IncidentKind.OUTAGE, STRICT);
        publish(told, Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING, after(1));
        assertThatThrownBy(() -> told.dismiss(after(2))).isInstanceOf(IllegalStateOfException.class)
                .hasMessageContaining("public");
    }

    @ParameterizedTest
    @EnumSource(value = IncidentKind.class, names = {"SECURITY", "DATA_LOSS"})
    void securityAndDataLossCannotEndUntold(IncidentKind kind) {
        Incident incident = declared(kind, EASY);

        assertThatThrownBy(() -> incident.dismiss(after(2))).isInstanceOf(MustBeToldException.class);
        assertThatThrownBy(() -> incident.close(after(2))).isInstanceOf(MustBeToldException.class);
        assertThat(incident.planLevel()).isEqualTo(SeverityLevel.SEV1);
    }

    @Test
    void aNewPlanKeepsWhatWasPromisedInPublic() {
        Incident incident = declared(IncidentKind.OUTAGE, EASY);
        publish(incident, Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING, after(10));

        incident.plan(STRICT, after(11));

        assertThat(incident.promises().nextUpdateDue()).contains(after(130));
        publish(incident, Phase.UPDATE, IncidentStatus.IDENTIFIED, after(20));
        assertThat(incident.promises().nextUpdateDue()).contains(after(40));
    }

    @Test
    void nothingChangesAfterTheIncidentIsClosed() {
        Incident incident = declared(IncidentKind.OUTAGE, EASY);
        incident.dismiss(after(1));

        assertThatThrownBy(() -> incident.close(after(2))).hasMessageContaining("closed");
        assertThatThrownBy(() -> incident.plan(STRICT, after(2))).hasMessageContaining("closed");
        assertThatThrownBy(() -> incident.changeSeverity(SeverityLevel.SEV1, Impact.MAJOR, after(2)))
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> incident.assignLeads(new UserId("x"), new UserId("y"), after(2)))
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> publish(incident, Phase.FIRST_CONTACT, IncidentStatus.INVESTIGATING, after(2)))
                .hasMessageContaining("closed");
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static void publish(Incident incident, Phase phase, IncidentStatus status, Instant at) {
        incident.applyPublished(phase, status, Map.of(), Optional.empty(), at);
    }

    private static Incident declared(IncidentKind kind, Plan plan) {
        UserId ada = new UserId("ada");
        return Incident.declare(new Declaration("API fails", kind, SeverityLevel.SEV3, Impact.MINOR,
                Map.of(API, ComponentStatus.PARTIAL_OUTAGE), ada, ada, ada, "console", Optional.empty(), NOON),
                "INC-2026-0001", plan, NOON);
    }
}
