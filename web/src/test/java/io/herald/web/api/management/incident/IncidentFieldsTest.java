package io.herald.web.api.management.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.SeverityLevel;
import io.herald.shared.ValidationException;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentFieldsTest {

    private static final ComponentView API = component("api000000001", ComponentStatus.DEGRADED_PERFORMANCE);
    private static final ComponentView WEB = component("web000000001", ComponentStatus.OPERATIONAL);

    @Test
    void allThatAnIncidentSaysIsRead() {
        IncidentFields read = read(true, """
            {'incident': {'name': 'Sign-in fails', 'status': 'identified', 'impact_override': 'critical',
              'body': 'A disk is full.', 'component_ids': ['api000000001', 'web000000001'],
              'components': {'web000000001': 'major_outage'}, 'deliver_notifications': true,
              'metadata': {'jira': {'id': 'OPS-1'}, 'herald': {'kind': 'data_loss', 'severity': 'SEV1',
                'values': {'region': 'EU'}}}}}""");

        assertThat(read.name()).contains("Sign-in fails");
        assertThat(read.status()).contains(IncidentStatus.IDENTIFIED);
        assertThat(read.impactOverride()).contains(Impact.CRITICAL);
        assertThat(read.components()).isEqualTo(Map.of(API.id(), ComponentStatus.DEGRADED_PERFORMANCE, WEB.id(),
                ComponentStatus.MAJOR_OUTAGE));
        assertThat(read.kind()).contains(IncidentKind.DATA_LOSS);
        assertThat(read.severity()).contains(SeverityLevel.SEV1);
        assertThat(read.values()).containsEntry("region", "EU");
        assertThat(read.metadata().map(Object::toString)).contains("{\"jira\":{\"id\":\"OPS-1\"}}");
    }

    @Test
    void whatChangesWhoIsToldIsRefusedAndNeverPassedOver() {
        assertThat(refusals(true, """
            {'incident': {'name': 'x', 'deliver_notifications': false, 'auto_tweet_on_creation': true,
              'backfilled': true, 'scheduled_for': '2026-12-01T00:00:00Z', 'scheduled_remind_prior': 'true',
              'reminder_intervals': '[1,5]', 'auto_transition_deliver_notifications_at_start': true}}"""))
                .containsExactly("deliver_notifications", "backfilled", "reminder_intervals", "scheduled_for",
                        "scheduled_remind_prior", "auto_transition_deliver_notifications_at_start",
                        "auto_tweet_on_creation");
    }

    @Test
    void whatAsksForNothingSpecialIsAccepted() {
        assertThat(read(true, """
            {'incident': {'name': 'x', 'deliver_notifications': true, 'auto_tweet_on_creation': false,
              'scheduled_remind_prior': false, 'scheduled_for': null, 'reminder_intervals': null, 'status': ''}}""")
                .says()).isFalse();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(refusals(true, """
            {'incident': {'status': 'resolved', 'impact_override': 'huge', 'components': {'nope': 'major_outage',
              'web000000001': 'burning'}, 'metadata': {'herald': {'severity': 'SEV9'}}}}"""))
                .containsExactly("name", "status", "impact_override", "components", "components",
                        "metadata.herald.severity");
    }

    @Test
    void aResolutionKeepsOnlyTheStatusesThatWereSaid() {
        IncidentFields read = read(false, """
            {'incident': {'status': 'resolved', 'body': 'Done.', 'component_ids': ['api000000001', 'web000000001'],
              'components': {'web000000001': 'degraded_performance'}}}""");

        assertThat(read.components()).hasSize(2);
        assertThat(read.stated()).isEqualTo(Map.of(WEB.id(), ComponentStatus.DEGRADED_PERFORMANCE));
    }

    @Test
    void olderClientsCallTheBodyAMessage() {
        assertThat(read(true, "{'incident': {'name': 'x', 'message': 'We look into it.'}}").body())
                .contains("We look into it.");
    }

    @Test
    void aChangeNeedsNoNameAndMayResolve() {
        assertThat(read(false, "{'incident': {'status': 'resolved', 'body': 'Done.'}}").status())
                .contains(IncidentStatus.RESOLVED);
        assertThat(refusals(false, "{'incident': {'status': 'postmortem'}}")).containsExactly("status");
    }

    @Test
    void theSeverityFollowsFromTheImpactThatIsInsistedOnOrFromTheWorstComponent() {
        SeverityRule rule = new SeverityRule(SeverityRule.DEFAULT);

        assertThat(SeverityRule.impact(Optional.empty(), List.of(ComponentStatus.DEGRADED_PERFORMANCE,
                ComponentStatus.MAJOR_OUTAGE))).isEqualTo(Impact.CRITICAL);
        assertThat(SeverityRule.impact(Optional.of(Impact.MINOR), List.of(ComponentStatus.MAJOR_OUTAGE)))
                .isEqualTo(Impact.MINOR);
        assertThat(SeverityRule.impact(Optional.empty(), List.of())).isEqualTo(Impact.NONE);
        assertThat(rule.of(Impact.CRITICAL)).isEqualTo(SeverityLevel.SEV1);
        assertThat(rule.of(Impact.NONE)).isEqualTo(SeverityLevel.SEV4);
        assertThat(new SeverityRule("critical=SEV2").of(Impact.MAJOR)).isEqualTo(SeverityLevel.SEV3);
    }

    @Test
    void aStatusWithoutAWordIsSpokenForByTheTemplateOfThatStatus() {
        StandingWords standing = new StandingWords(Optional.of("resolved=all-clear"));

        assertThat(standing.completed(read(false, "{'incident': {'status': 'resolved'}}")).template())
                .contains("all-clear");
        assertThat(standing.completed(read(false, "{'incident': {'status': 'monitoring'}}")).says()).isFalse();
        assertThat(standing.completed(read(false, "{'incident': {'status': 'resolved', 'body': 'Own.'}}"))
                .template()).isEmpty();
    }

    private static IncidentFields read(boolean creating, String json) {
        return IncidentFields.read(
                new Sent(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject()), creating,
                List.of(API, WEB));
    }

    private static List<String> refusals(boolean creating, String json) {
        ValidationException refused = org.assertj.core.api.Assertions
                .catchThrowableOfType(ValidationException.class, () -> read(creating, json));
        return refused.violations().stream().map(violation -> violation.field()).toList();
    }

    private static ComponentView component(String id, ComponentStatus status) {
        return new ComponentView(new ComponentId(id), new ComponentGroupId("grp000000001"), id, Optional.empty(), 1,
                status, true, Optional.empty(), Instant.EPOCH, Instant.EPOCH, 1);
    }
}
