package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.ManagementApi.Answer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a scheduled incident as a program made for Statuspage's management API lives it. */
@InHerald
class ManagedMaintenanceIT {

    private final HeraldUnderTest herald;
    private final ManagementApi client;
    private final Api manager;
    private final String title = "Disks are exchanged " + UUID.randomUUID();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(3));

    ManagedMaintenanceIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.client = ManagementApi.as("communicator", herald);
        this.manager = Api.as("approver", herald);
    }

    @Test
    void aScheduledIncidentIsPlannedApprovedMovedBegunAndCompleted() {
        Answer created = client.call("POST", "/incidents.json", """
            {'incident': {'name': '%s', 'status': 'scheduled', 'body': 'We exchange disks.',
              'scheduled_for': '%s', 'scheduled_until': '%s', 'scheduled_remind_prior': true,
              'scheduled_auto_completed': true, 'components': {'%s': 'under_maintenance'}}}"""
                .formatted(title, start, start.plusSeconds(7200), Api.as("responder", herald).component()));

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String id = created.text("id");
        assertThat(created.text("status")).isEqualTo("scheduled");
        assertThat(created.text("impact")).isEqualTo("maintenance");
        assertThat(created.json().getBoolean("scheduled_remind_prior")).isTrue();
        assertThat(created.json().getBoolean("scheduled_auto_in_progress")).isFalse();
        assertThat(herald(created).getBoolean("awaiting_approval")).isTrue();
        assertThat(publicPlans()).doesNotContain(title);

        approve(herald(created));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(publicPlans()).contains(title));
        assertThat(ids("/incidents/upcoming.json")).contains(id);
        assertThat(ids("/incidents/scheduled")).contains(id);
        assertThat(ids("/incidents/active_maintenance")).doesNotContain(id);
        assertThat(ids("/incidents?limit=100&q=" + title.substring(20))).containsExactly(id);

        Answer moved = client.call("PATCH", "/incidents/" + id, """
            {'incident': {'scheduled_until': '%s', 'scheduled_auto_in_progress': true}}"""
                .formatted(start.plusSeconds(10_800)));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().getBoolean("scheduled_auto_in_progress")).isTrue();
        assertThat(Instant.parse(moved.text("scheduled_until"))).isEqualTo(start.plusSeconds(10_800));

        Answer begun = client.form("PUT", "/incidents/" + id + ".json",
                "incident[status]=in_progress&incident[body]=We+begin.");
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        assertThat(begun.text("status")).isEqualTo("in_progress");
        assertThat(ids("/incidents/active_maintenance.json")).contains(id);
        approve(herald(begun));
        JsonObject told = client.call("GET", "/incidents/" + id).json();
        assertThat(told.getJsonArray("incident_updates").getValuesAs(JsonObject.class))
                .extracting(update -> update.getString("body")).containsExactly("We begin.", "We exchange disks.");
        String update = told.getJsonArray("incident_updates").getJsonObject(0).getString("id");
        assertThat(client.call("PATCH", "/incidents/" + id + "/incident_updates/" + update,
                "{'incident_update': {'body': 'Other words.'}}").status()).isEqualTo(422);

        Answer over = client.call("PATCH", "/incidents/" + id, "{'incident': {'status': 'completed'}}");
        assertThat(over.text("status")).as(over.body()).isEqualTo("completed");
        assertThat(client.call("DELETE", "/incidents/" + id).status()).isEqualTo(422);
    }

    @Test
    void aPlanThatNobodyHeardOfIsCalledOffAndAWrongOneIsNamedInFull() {
        Answer refused = client.call("POST", "/incidents", """
            {'incident': {'name': '%s', 'status': 'scheduled', 'backfilled': true}}""".formatted(title));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("error").toString()).contains("scheduled_for can't be blank",
                "backfilled is not possible");

        Answer created = client.call("POST", "/incidents", """
            {'incident': {'name': '%s', 'scheduled_for': '%s', 'scheduled_until': '%s', 'component_ids': ['%s']}}"""
                .formatted(title, start, start.plusSeconds(60), Api.as("responder", herald).component()));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        Answer deleted = client.call("DELETE", "/incidents/" + created.text("id"));
        assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
        assertThat(herald(deleted).getString("status")).isEqualTo("cancelled");
        assertThat(ids("/incidents/scheduled")).doesNotContain(created.text("id"));
    }

    private void approve(JsonObject waiting) {
        String url = waiting.getString("approval_url");
        String hash = manager.get("/messages/" + waiting.getString("message")).text("textSha256");
        var answer = manager.post("/approvals/" + url.substring(url.indexOf("id=") + 3) + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(hash));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }

    private static JsonObject herald(Answer answer) {
        return answer.json().getJsonObject("metadata").getJsonObject("herald");
    }

    private List<String> ids(String path) {
        return client.call("GET", path).list().stream().map(one -> one.getString("id")).toList();
    }

    private String publicPlans() {
        return herald.web().get("api/v2/scheduled-maintenances.json").body();
    }
}
