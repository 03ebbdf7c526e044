package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final String title = "Disks are exchanged " + UUID.randomUUID();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(3));

    ManagedMaintenanceIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.client = ManagementApi.as("communicator", herald);
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

    private static JsonObject herald(Answer answer) {
        return answer.json().getJsonObject("metadata").getJsonObject("herald");
    }

    private List<String> ids(String path) {
        return client.call("GET", path).list().stream().map(one -> one.getString("id")).toList();
    }
}
