package io.herald.web.api.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.SeverityLevel;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import io.herald.template.TemplateVersionId;
import io.herald.web.api.hooks.AlertmanagerOutcome.Action;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertIntakeTest {

    private static final String NAMES_A_TEMPLATE = Notifications.FIRING
            .replace("\"annotations\":{", "\"annotations\":{\"herald_template\":\"outage-first\",")
            .replace("\"commonAnnotations\":{", "\"commonAnnotations\":{\"region\":\"Europe\",\"private\":\"x\",");

    private final HeraldInMemory herald = new HeraldInMemory();
    private final AlertIntake intake = herald.intake();

    @Test
    void theFirstNotificationDeclaresAndPublishesNothing() {
        AlertmanagerOutcome outcome = take(Notifications.FIRING);

        assertThat(outcome.action()).isEqualTo(Action.DECLARED);
        assertThat(outcome.reference()).contains("INC-2026-0001");
        assertThat(herald.declarations).singleElement().satisfies(command -> {
            assertThat(command.title()).isEqualTo("Checkout 5xx > 20%");
            assertThat(command.severity()).isEqualTo(SeverityLevel.SEV1);
            assertThat(command.components())
                    .isEqualTo(Map.of(new ComponentId("c1"), ComponentStatus.MAJOR_OUTAGE));
            assertThat(command.source()).isEqualTo("alertmanager");
            assertThat(command.firstMessage()).isEmpty();
        });
    }

    @Test
    void theSameNotificationAgainIsNoNews() {
        take(Notifications.FIRING);

        assertThat(take(Notifications.FIRING).action()).isEqualTo(Action.UNCHANGED);
        assertThat(herald.declarations).hasSize(1);
        assertThat(herald.notes).hasSize(1);
    }

    @Test
    void anotherAlertInTheGroupIsNotedOnTheSameIncident() {
        take(Notifications.FIRING);

        AlertmanagerOutcome outcome = take(Notifications.FIRING.replace("\"alerts\":[",
                "\"alerts\":[{\"status\":\"firing\",\"labels\":{\"alertname\":\"Slow\"}},"));

        assertThat(outcome.action()).isEqualTo(Action.NOTED);
        assertThat(herald.declarations).hasSize(1);
        assertThat(herald.notes).last().asString().contains("2 firing", "CheckoutDown", "Slow");
    }

    @Test
    void whatARealAlertmanagerSentFromTheFirstAlertToTheLastIsOneIncident() {
        herald.approve("all-clear", Phase.RESOLUTION);

        assertThat(Notifications.recorded().stream().map(this::take).map(AlertmanagerOutcome::action)).containsExactly(
                Action.DECLARED, Action.UNCHANGED, Action.NOTED, Action.RESOLUTION_DRAFTED);
        assertThat(herald.declarations).singleElement()
                .satisfies(command -> assertThat(command.title()).isEqualTo("Checkout 5xx > 20%"));
        assertThat(herald.resolutions).hasSize(1);
    }

    @Test
    void anAlertThatNamesAnApprovedTemplateSpeaksInItsWords() {
        herald.approve("outage-first", Phase.FIRST_CONTACT, "region");

        assertThat(take(NAMES_A_TEMPLATE).message()).isPresent();
        assertThat(herald.declarations.getFirst().firstMessage()).contains(
                MessageText.of(new TemplateVersionId("outage-first-1"), Map.of("region", "Europe")));
    }

    @Test
    void aTemplateThatCannotBeFilledKeepsNoIncidentFromBeingDeclared() {
        herald.approve("outage-first", Phase.FIRST_CONTACT, "cause");

        assertThat(take(NAMES_A_TEMPLATE).action()).isEqualTo(Action.DECLARED);
        assertThat(herald.declarations).singleElement()
                .satisfies(command -> assertThat(command.firstMessage()).isEmpty());
        assertThat(herald.notes).first().asString().contains("outage-first", "values.cause is missing");
    }

    @Test
    void aTemplateThatNobodyApprovedIsNotUsed() {
        assertThat(take(NAMES_A_TEMPLATE).message()).isEmpty();
        assertThat(herald.notes).first().asString().contains("outage-first", "no approved template");
    }

    @Test
    void aResolvedGroupIsPreparedOnceForAPersonToConfirm() {
        herald.approve("needs-more", Phase.RESOLUTION, "cause");
        herald.approve("all-clear", Phase.RESOLUTION);
        take(Notifications.FIRING);

        AlertmanagerOutcome first = take(Notifications.RESOLVED);
        AlertmanagerOutcome second = take(Notifications.RESOLVED);

        assertThat(first.action()).isEqualTo(Action.RESOLUTION_DRAFTED);
        assertThat(second.action()).isEqualTo(Action.UNCHANGED);
        assertThat(herald.resolutions).singleElement().satisfies(command -> {
            assertThat(command.submit()).isFalse();
            assertThat(command.expectedVersion()).isEqualTo(7);
            assertThat(command.text().template()).contains(new TemplateVersionId("all-clear-1"));
        });
    }

    @Test
    void withoutAnApprovedResolutionItIsOnlyNoted() {
        take(Notifications.FIRING);

        assertThat(take(Notifications.RESOLVED).action()).isEqualTo(Action.NOTED);
        assertThat(herald.resolutions).isEmpty();
        assertThat(herald.notes).last().isEqualTo("Alertmanager: all alerts of this group are resolved");
    }

    @Test
    void theEndOfAGroupThatNobodyKnowsIsIgnored() {
        assertThat(take(Notifications.RESOLVED)).isEqualTo(AlertmanagerOutcome.ignored());
    }

    @Test
    void aStartInTheFutureIsTheOtherMachinesClockAndIsLeftOut() {
        take(Notifications.FIRING.replace("2026-11-23T07:50:37", "2026-11-23T08:00:07"));

        assertThat(herald.declarations.getFirst().startedAt()).isEqualTo(Optional.empty());
    }

    private AlertmanagerOutcome take(String json) {
        return intake.take(Notifications.read(json));
    }
}
