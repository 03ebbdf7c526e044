package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.ManagementApi.Answer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of an incident as a program made for Statuspage's management API lives it. */
@InHerald
class ManagedIncidentIT {

    private final HeraldUnderTest herald;
    private final ManagementApi client;
    private final Api manager;
    private final String title = "Uploads fail " + UUID.randomUUID();

    ManagedIncidentIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.client = ManagementApi.as("communicator", herald);
        this.manager = Api.as("approver", herald);
    }

    @Test
    void unapprovedWordsAreCreatedAndStayOutOfSightUntilAManagerApproves() {
        String component = Api.as("responder", herald).component();
        Answer created = client.call("POST", "/incidents.json", """
            {'incident': {'name': '%s', 'status': 'identified', 'body': 'We look into it.',
              'impact_override': 'major', 'components': {'%s': 'partial_outage'}, 'component_ids': ['%s'],
              'metadata': {'jira': {'issue': 'OPS-7'}}}}""".formatted(title, component, component));

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        JsonObject waiting = created.json().getJsonObject("metadata").getJsonObject("herald");
        assertThat(waiting.getBoolean("awaiting_approval")).isTrue();
        assertThat(waiting.getString("severity")).isEqualTo("SEV2");
        assertThat(waiting.getString("approval_url")).contains("/console/approval/inbox.xhtml?id=");
        assertThat(created.json().getJsonArray("incident_updates")).isEmpty();
        assertThat(publicIncidents()).doesNotContain(title);

        approve(waiting);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(publicIncidents()).contains(title));
        JsonObject told = client.call("GET", "/incidents/" + created.text("id")).json();
        assertThat(told.getString("status")).isEqualTo("identified");
        assertThat(told.getString("name")).isEqualTo(title);
        assertThat(told.getJsonObject("metadata").getJsonObject("jira").getString("issue")).isEqualTo("OPS-7");
        assertThat(told.getJsonObject("metadata").getJsonObject("herald").getBoolean("awaiting_approval")).isFalse();
        JsonObject update = told.getJsonArray("incident_updates").getJsonObject(0);
        assertThat(update.getString("body")).isEqualTo("We look into it.");
        assertThat(update.getJsonArray("affected_components").getJsonObject(0).getString("new_status"))
                .isEqualTo("partial_outage");
        resolve(told.getString("id"), update.getString("id"));
    }

    private void resolve(String id, String updateId) {
        Answer silent = client.call("PATCH", "/incidents/" + id, "{'incident': {'status': 'resolved'}}");
        assertThat(silent.status()).as(silent.body()).isEqualTo(422);
        assertThat(silent.json().getJsonArray("error").getString(0)).startsWith("body can't be blank");

        assertThat(client.call("PATCH", "/incidents/" + id + "/incident_updates/" + updateId,
                "{'incident_update': {'body': 'We look into it.', 'wants_twitter_update': false}}").status())
                .isEqualTo(200);
        assertThat(client.call("PATCH", "/incidents/" + id + "/incident_updates/" + updateId,
                "{'incident_update': {'body': 'Other words.'}}").status()).isEqualTo(422);

        Answer resolved = client.form("PUT", "/incidents/" + id,
                "incident[status]=resolved&incident[body]=It+is+over.");
        assertThat(resolved.status()).as(resolved.body()).isEqualTo(200);
        approve(resolved.json().getJsonObject("metadata").getJsonObject("herald"));
        JsonObject after = client.call("GET", "/incidents/" + id).json();
        assertThat(after.getString("status")).isEqualTo("resolved");
        assertThat(after.getString("resolved_at")).endsWith("Z");
        assertThat(client.call("DELETE", "/incidents/" + id).status()).isEqualTo(422);
    }

    @Test
    void theExactWordsOfAnApprovedTemplateArePublicAtOnce() {
        Answer created = client.call("POST", "/incidents", """
            {'incident': {'name': '%s', 'template_id': '%s', 'impact_override': 'minor',
              'metadata': {'herald': {'values': %s}}}}""".formatted(title, ApprovedTemplate.key(manager),
                ApprovedTemplate.values(manager)));

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.json().getJsonArray("incident_updates")).hasSize(1);
        assertThat(created.json().getJsonObject("metadata").getJsonObject("herald").getBoolean("public")).isTrue();
        assertThat(client.call("GET", "/incidents/unresolved.json").list())
                .extracting(incident -> incident.getString("id")).contains(created.text("id"));
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNothingIsSaved() {
        Answer refused = client.call("POST", "/incidents", """
            {'incident': {'body': 'x', 'deliver_notifications': false, 'components': {'nothing00000': 'major_outage'},
              'metadata': {'flat': 'no object'}}}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("error").toString()).contains("name can't be blank",
                "deliver_notifications must be true", "components names a component that does not exist");

        Answer halfway = client.call("POST", "/incidents",
                "{'incident': {'name': '%s', 'body': 'x', 'metadata': {'flat': 'no object'}}}".formatted(title));
        assertThat(halfway.status()).isEqualTo(422);
        assertThat(client.call("GET", "/incidents?q=" + title.substring("Uploads fail ".length())).list()).isEmpty();
    }

    @Test
    void anIncidentThatNobodyHeardOfCanBeDeletedAndIsFoundUntilThen() {
        Answer created = client.call("POST", "/incidents", "{'incident': {'name': '%s'}}".formatted(title));
        String search = "/incidents?limit=5&page=1&q=" + title.substring("Uploads fail ".length());

        assertThat(created.status()).isEqualTo(201);
        assertThat(client.call("GET", search).list()).hasSize(1);
        assertThat(client.call("DELETE", "/incidents/" + created.text("id")).status()).isEqualTo(200);
        assertThat(client.call("GET", search).list()).isEmpty();
    }

    @Test
    void callersAreKnownByTheirTokensAndOnlyByThem() {
        assertThat(client.send("GET", "/pages", "OAuth nonsense").status()).isEqualTo(401);
        assertThat(client.send("GET", "/pages", "OAuth nonsense").json().getString("error"))
                .isEqualTo("Could not authenticate");
        HttpResponse<String> byQuery = herald.web().get("v1/pages.json?api_key=" + client.token());
        assertThat(byQuery.statusCode()).isEqualTo(200);
        assertThat(byQuery.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(byQuery.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(client.send("GET", "/pages/other0000000", "OAuth " + client.token()).status()).isEqualTo(404);
        assertThat(client.call("PATCH", "", "{'page': {'name': 'x'}}").status()).isEqualTo(403);
        assertThat(ManagementApi.as("approver", herald).call("POST", "/incidents", "{'incident': {'name': 'x'}}")
                .status()).isEqualTo(403);
        assertThat(client.call("GET", "/nothing").status()).isEqualTo(404);
    }

    private void approve(JsonObject waiting) {
        String url = waiting.getString("approval_url");
        String hash = manager.get("/messages/" + waiting.getString("message")).text("textSha256");
        assertThat(manager.post("/approvals/" + url.substring(url.indexOf("id=") + 3) + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(hash)).status()).isEqualTo(200);
    }

    private String publicIncidents() {
        return herald.web().get("api/v2/incidents.json").body();
    }
}
