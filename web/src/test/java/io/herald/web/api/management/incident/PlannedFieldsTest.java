package io.herald.web.api.management.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedFieldsTest {

    private static final ComponentView API = new ComponentView(new ComponentId("api000000001"),
            new ComponentGroupId("group0000001"), "API", Optional.empty(), 1, ComponentStatus.OPERATIONAL, true,
            Optional.empty(), Instant.EPOCH, Instant.EPOCH, 1);

    @Test
    void allThatIsPlannedIsRead() {
        PlannedFields read = PlannedFields.read(sent("""
            {'incident': {'name': 'Disks are exchanged', 'status': 'scheduled', 'body': 'We exchange disks.',
              'scheduled_for': '2026-12-01T22:00:00Z', 'scheduled_until': '2026-12-02T01:00:00+01:00',
              'scheduled_remind_prior': true, 'scheduled_auto_transition': true, 'scheduled_auto_completed': 'true',
              'components': {'api000000001': 'under_maintenance'}, 'impact_override': 'maintenance',
              'metadata': {'herald': {'values': {'region': 'EU'}}}}}"""), true, List.of(API));

        assertThat(read.start()).contains(Instant.parse("2026-12-01T22:00:00Z"));
        assertThat(read.end()).contains(Instant.parse("2026-12-02T00:00:00Z"));
        assertThat(read.components().orElseThrow()).containsExactly(API.id());
        assertThat(read.reminds()).contains(true);
        assertThat(read.startsByItself()).contains(true);
        assertThat(read.endsByItself()).contains(true);
        assertThat(read.values()).containsEntry("region", "EU");
    }

    @Test
    void whatWasNotSentStaysAsItIs() {
        PlannedFields read = PlannedFields.read(sent("{'incident': {'status': 'in_progress'}}"), false, List.of(API));

        assertThat(read.components()).isEmpty();
        assertThat(read.reminds()).isEmpty();
        assertThat(read.startsByItself()).isEmpty();
        assertThat(read.says()).isFalse();
    }

    @Test
    void everythingThatCannotBeDoneIsNamed() {
        ValidationException refused = catchThrowableOfType(ValidationException.class,
                () -> PlannedFields.read(sent("""
                    {'incident': {'status': 'verifying', 'scheduled_for': '2026-12-01T22:00:00Z',
                      'deliver_notifications': false, 'backfilled': true, 'impact_override': 'major',
                      'components': {'api000000001': 'major_outage'}, 'component_ids': ['nothing00000'],
                      'metadata': {'jira': {'id': 'OPS-1'}}}}"""), true, List.of(API)));

        assertThat(refused.violations()).extracting(Violation::field).containsExactlyInAnyOrder(
                "deliver_notifications", "backfilled", "impact_override", "name", "scheduled_until", "status",
                "components", "component_ids", "metadata");
    }

    @Test
    void aPlannedTimeOrAWordOfMaintenanceMakesItMaintenance() {
        assertThat(PlannedFields.isPlanned(sent("{'incident': {'scheduled_for': '2026-12-01T22:00:00Z'}}"))).isTrue();
        assertThat(PlannedFields.isPlanned(sent("{'incident': {'status': 'scheduled'}}"))).isTrue();
        assertThat(PlannedFields.isPlanned(sent("{'incident': {'status': 'monitoring'}}"))).isFalse();
    }

    private static Sent sent(String json) {
        return new Sent(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject());
    }
}
