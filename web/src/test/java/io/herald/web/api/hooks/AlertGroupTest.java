package io.herald.web.api.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.IncidentKind;
import io.herald.incident.SeverityLevel;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertGroupTest {

    private static final String DISK = """
        {"status": "firing", "startsAt": "2026-11-23T09:00:00Z",
         "labels": {"alertname": "DiskFull", "severity": "warning", "service": "Search", "instance": "db1"}}""";
    private static final String DOWN = """
        {"status": "firing", "startsAt": "2026-11-23T08:00:00Z",
         "labels": {"alertname": "Down", "severity": "page", "component": "checkout", "herald_kind": "data_loss",
                    "herald_template": "outage-first"}}""";
    private static final String OVER = """
        {"status": "resolved", "labels": {"alertname": "Gone", "severity": "page", "service": "login"}}""";

    @Test
    void aRealNotificationSaysWhatAnIncidentNeeds() {
        AlertGroup group = Notifications.group(Notifications.FIRING);

        assertThat(group.title()).isEqualTo("Checkout 5xx > 20%");
        assertThat(group.severity()).isEqualTo(SeverityLevel.SEV1);
        assertThat(group.kind()).isEqualTo(IncidentKind.OUTAGE);
        assertThat(group.startedAt()).contains(Instant.parse("2026-11-23T07:50:37.251282012Z"));
        assertThat(group.externalReference()).isEqualTo("{}:{alertname=\"CheckoutDown\", service=\"checkout\"}");
        assertThat(group.namedComponents()).containsOnlyKeys("checkout");
        assertThat(group.templateKey()).isEmpty();
        assertThat(group.summary())
                .isEqualTo("Alertmanager: 1 firing: CheckoutDown (service=checkout, severity=critical)");
    }

    @Test
    void firingAndResolvedNotificationsOfAGroupNameTheSameIncident() {
        assertThat(Notifications.group(Notifications.RESOLVED).externalReference())
                .isEqualTo(Notifications.group(Notifications.FIRING).externalReference());
    }

    @Test
    void theWorstOfTheFiringAlertsCountsAndResolvedOnesDoNot() {
        AlertGroup group = Notifications.firing(DISK, DOWN, OVER);

        assertThat(group.severity()).isEqualTo(SeverityLevel.SEV1);
        assertThat(group.kind()).isEqualTo(IncidentKind.DATA_LOSS);
        assertThat(group.startedAt()).contains(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(group.templateKey()).contains("outage-first");
        assertThat(group.namedComponents()).containsEntry("search", SeverityLevel.SEV3)
                .containsEntry("checkout", SeverityLevel.SEV1).hasSize(2);
        assertThat(group.summary()).contains("2 firing", "DiskFull", "Down").doesNotContain("Gone", "herald_");
    }

    @Test
    void theSameAlertsInAnotherOrderAreNoNews() {
        assertThat(Notifications.firing(DOWN, DISK).summary()).isEqualTo(Notifications.firing(DISK, DOWN).summary());
    }

    @Test
    void aLongGroupKeyIsReplacedByItsHash() {
        AlertGroup group = Notifications.group(
                Notifications.FIRING.replace("{}:{alertname", "{}:{x=\\\"" + "y".repeat(300) + "\\\", alertname"));

        assertThat(group.externalReference()).startsWith("sha256:").hasSize(71);
    }

    @Test
    void aTitleIsOneLineOfBoundedLength() {
        AlertGroup group = Notifications
                .group(Notifications.FIRING.replace("Checkout 5xx", "a\\nb\\t" + "c".repeat(300)));

        assertThat(group.title()).startsWith("a b ccc").hasSize(255).endsWith("…");
    }

    @Test
    void aGroupWithoutAnyWordsStillHasATitle() {
        assertThat(Notifications.firing("{\"status\": \"firing\"}").title()).isEqualTo("Alerts from Alertmanager");
    }

    @Test
    void manyAlertsMakeAShortLine() {
        String[] many = new String[500];
        for (int i = 0; i < many.length; i++) {
            many[i] = "{\"status\": \"firing\", \"labels\": {\"alertname\": \"A%d\"}}".formatted(i);
        }

        assertThat(Notifications.firing(many).summary()).contains("500 firing", "and 490 more")
                .hasSizeLessThan(2_001);
    }

    @ParameterizedTest
    @CsvSource({"critical, SEV1", "CRITICAL, SEV1", "sev2, SEV2", "SEV4, SEV4", "warning, SEV3", "info, SEV4",
        "unheard-of, SEV3", ", SEV3"})
    void aSeverityLabelIsReadAsPeopleMeanIt(String word, SeverityLevel level) {
        assertThat(AlertSeverities.parse(AlertSeverities.DEFAULT).of(word)).isEqualTo(level);
    }

    @Test
    void aSettingChangesWhatTheWordsMean() {
        assertThat(AlertSeverities.parse("critical=SEV2, ticket = sev4").of("critical"))
                .isEqualTo(SeverityLevel.SEV2);
        assertThat(AlertSeverities.parse("critical=SEV2, ticket = sev4").of("Ticket")).isEqualTo(SeverityLevel.SEV4);
    }
}
