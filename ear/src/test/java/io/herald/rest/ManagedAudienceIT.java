package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.ManagementApi.Answer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Subscribers, templates, post-mortems, metrics and the widget as programs made for Statuspage manage them. */
@InHerald
class ManagedAudienceIT {

    private final HeraldUnderTest herald;
    private final ManagementApi lead;
    private final ManagementApi administrator;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    ManagedAudienceIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.lead = ManagementApi.as("communicator", herald);
        this.administrator = ManagementApi.as("administrator", herald);
    }

    @Test
    void subscribersAreInvitedFoundCountedAndEnded() {
        String component = Api.as("responder", herald).component();
        String address = "v1-" + mark + "@example.org";
        Answer created = lead.call("POST", "/subscribers", """
            {'subscriber': {'email': '%s', 'component_ids': ['%s']}}""".formatted(address, component));

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.json().getJsonArray("components").getString(0)).isEqualTo(component);
        assertThat(lead.call("GET", "/subscribers?q=" + mark).list()).isEmpty();
        assertThat(lead.call("GET", "/subscribers?state=unconfirmed&type=email&page=0&limit=5&q=" + mark).list())
                .singleElement().satisfies(one -> assertThat(one.getString("email")).isEqualTo(address));
        assertThat(lead.call("GET", "/subscribers/count?state=all").json().getInt("email")).isPositive();
        assertThat(lead.call("GET", "/subscribers/histogram_by_state.json").json().getJsonObject("email")
                .getInt("unconfirmed")).isPositive();
        assertThat(lead.call("POST", "/subscribers/" + created.text("id") + "/resend_confirmation").status())
                .isEqualTo(201);
        assertThat(lead.call("POST", "/subscribers/unsubscribe",
                "{'subscribers': ['%s'], 'state': 'all'}".formatted(created.text("id"))).status()).isEqualTo(201);
        assertThat(lead.call("GET", "/subscribers/unsubscribed").body()).contains(address);
        assertThat(lead.call("POST", "/subscribers", "{'subscriber': {'phone_number': '1'}}").status()).isEqualTo(422);
        assertThat(ManagementApi.as("responder", herald).call("GET", "/subscribers").status()).isEqualTo(403);
    }

    @Test
    void somebodyFollowsOneIncidentAndStops() {
        Answer incident = lead.call("POST", "/incidents", """
            {'incident': {'name': 'Followed %s', 'template_id': '%s', 'metadata': {'herald': {'values': %s}}}}"""
                .formatted(mark, ApprovedTemplate.key(Api.as("approver", herald)),
                        ApprovedTemplate.values(Api.as("approver", herald))));
        assertThat(incident.status()).as(incident.body()).isEqualTo(201);
        String path = "/incidents/" + incident.text("id") + "/subscribers";

        Answer created = lead.call("POST", path, "{'subscriber': {'email': 'f-%s@example.org'}}".formatted(mark));

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(lead.call("GET", path).list()).hasSize(1);
        assertThat(lead.call("GET", path + "/" + created.text("id")).text("mode")).isEqualTo("email");
        assertThat(lead.call("DELETE", path + "/" + created.text("id")).status()).isEqualTo(200);
        assertThat(lead.call("GET", path).list()).isEmpty();
    }

    @Test
    void aTemplateWaitsForItsGate() {
        Answer created = lead.call("POST", "/incident_templates", """
            {'template': {'name': 'Slow search %s', 'title': 'Search is slow', 'body': 'We look into it.',
              'update_status': 'investigating', 'should_send_notifications': true}}""".formatted(mark));

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.json().getJsonObject("metadata").getJsonObject("herald").getBoolean("approved")).isFalse();
        assertThat(lead.call("GET", "/incident_templates?per_page=100").list())
                .anySatisfy(one -> assertThat(one.getString("id")).isEqualTo(created.text("id")));
        Answer refused = lead.call("POST", "/incidents", """
            {'incident': {'name': 'x', 'template_id': '%s'}}""".formatted(created.text("id")));
        assertThat(refused.status()).isEqualTo(422);
        Answer copied = lead.call("POST", "/incidents", """
            {'incident': {'name': 'Search is slow', 'body': 'We look into it.'}}""");
        assertThat(copied.json().getJsonObject("metadata").getJsonObject("herald").getBoolean("awaiting_approval"))
                .isTrue();
    }

    @Test
    void aPostmortemIsWrittenSubmittedAndTakenBack() {
        Answer incident = lead.call("POST", "/incidents", "{'incident': {'name': 'Learned %s'}}".formatted(mark));
        String path = "/incidents/" + incident.text("id") + "/postmortem";

        assertThat(lead.call("GET", path).status()).isEqualTo(404);
        Answer written = lead.call("PUT", path,
                """
                    {'postmortem': {'body_draft': 'Sorry.\\n\\n---\\n\\nIt broke.\\n\\n---\\n\\nMended.\\n\\n---\\n\\nThanks.'}}""");
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(written.text("body_draft")).startsWith("Sorry.\n\n---\n\nIt broke.");
        assertThat(lead.call("PUT", path + "/publish", "{'postmortem': {'notify_twitter': true}}").status())
                .isEqualTo(422);
        assertThat(lead.call("PUT", path + "/publish", "{'postmortem': {}}").status()).isEqualTo(422);
        assertThat(lead.call("PUT", path + "/revert").status()).isEqualTo(200);
        assertThat(lead.call("DELETE", path).status()).isEqualTo(204);
        assertThat(lead.call("GET", path).status()).isEqualTo(404);
    }

    @Test
    void metricsAreMeasuredAndForgotten() {
        Answer provider = administrator.call("POST", "/metrics_providers", "{'metrics_provider': {'type': 'Self'}}");
        assertThat(provider.status()).as(provider.body()).isEqualTo(201);
        String own = "/metrics_providers/" + provider.text("id");
        Answer metric = administrator.call("POST", own + "/metrics", """
            {'metric': {'name': 'Latency', 'metric_identifier': 'p95', 'suffix': 'ms', 'decimal_places': 1}}""");
        assertThat(metric.status()).as(metric.body()).isEqualTo(201);
        String id = metric.text("id");
        long now = Instant.now().getEpochSecond() / 60 * 60;

        Answer point = administrator.call("POST", "/metrics/" + id + "/data",
                "{'data': {'timestamp': %d, 'value': 12.5}}".formatted(now));
        Answer bulk = administrator.call("POST", "/metrics/data.json",
                "{'data': {'%s': [{'timestamp': %d, 'value': 13}]}}".formatted(id, now - 60));

        assertThat(point.status()).as(point.body()).isEqualTo(201);
        assertThat(point.json().getJsonObject("data").getInt("timestamp")).isEqualTo(now);
        assertThat(bulk.status()).as(bulk.body()).isEqualTo(202);
        assertThat(administrator.call("GET", "/metrics/" + id).json().getString("most_recent_data_at")).endsWith("Z");
        assertThat(administrator.call("DELETE", "/metrics/" + id + "/data").json().isNull("most_recent_data_at"))
                .isTrue();
        assertThat(administrator.call("PATCH", "/metrics/" + id, "{'metric': {'name': 'Delay'}}").text("suffix"))
                .isEqualTo("ms");
        assertThat(administrator.call("GET", own + "/metrics").list()).hasSize(1);
        assertThat(administrator.call("DELETE", own).status()).isEqualTo(200);
        assertThat(administrator.call("GET", "/metrics/" + id).status()).isEqualTo(404);
        assertThat(administrator.call("POST", "/metrics_providers", "{'metrics_provider': {'type': 'Datadog'}}")
                .status()).isEqualTo(422);
    }

    @Test
    void theWidgetFollowsItsConfiguration() {
        Answer before = administrator.call("GET", "/status_embed_config");
        lead.call("POST", "/incidents", """
            {'incident': {'name': 'Shown %s', 'template_id': '%s', 'metadata': {'herald': {'values': %s}}}}"""
                .formatted(mark, ApprovedTemplate.key(Api.as("approver", herald)),
                        ApprovedTemplate.values(Api.as("approver", herald))));

        assertThat(administrator.call("PATCH", "/status_embed_config", """
            {'status_embed_config': {'position': 'top-left', 'incident_background_color': '#123456'}}""")
                .text("incident_text_color")).isEqualTo("#ffffff");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonObject widget = (JsonObject) ManagementApi.read(herald.web().get("embed/status.json").body());
            assertThat(widget.getJsonObject("look")).hasToString(
                    "{\"corner\":\"top-left\",\"incident\":[\"#123456\",\"#ffffff\"]}");
        });
        assertThat(administrator.call("PUT", "/status_embed_config", """
            {'status_embed_config': {'incident_background_color': '#999999', 'position': 'left'}}""").json()
                .getJsonArray("error")).hasSize(2);
        assertThat(administrator.call("PATCH", "/status_embed_config",
                "{'status_embed_config': %s}".formatted(before.body())).body()).isEqualTo(before.body());
    }
}
