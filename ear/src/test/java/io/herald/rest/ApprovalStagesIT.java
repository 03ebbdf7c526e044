package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that two managers have to approve, as the plan wants it. */
@InHerald
class ApprovalStagesIT {

    private static final String PLAN = "SEV4";

    private final HeraldUnderTest herald;
    private final Api administrator;
    private final Api author;
    private final Api manager;
    private final Api lead;
    private final String title = "Reports are late " + UUID.randomUUID();

    ApprovalStagesIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.administrator = Api.as("administrator", herald);
        this.author = Api.as("communicator", herald);
        this.manager = Api.as("approver", herald);
        this.lead = Api.as("team-lead", herald);
    }

    @BeforeEach
    void twoManagers() {
        policy("approver:2");
    }

    @AfterEach
    void oneManagerAgain() {
        policy("approver:1");
    }

    @Test
    void theSecondApprovalLetsTheWordsOutAndNobodyGivesBoth() {
        Answer message = message();
        String approval = approvalOf(message);

        Answer first = decide(manager, approval, message);
        assertThat(first.status()).as(first.raw().body()).isEqualTo(200);
        assertThat(first.json().getJsonObject("approval").getString("status")).isEqualTo("open");
        assertThat(first.json().getJsonObject("approval").getInt("given")).isEqualTo(1);
        assertThat(first.json().getJsonArray("stages")).hasSize(1);
        assertThat(decide(manager, approval, message).status()).isEqualTo(403);
        assertThat(publicIncidents()).doesNotContain(title);

        Answer second = decide(lead, approval, message);

        assertThat(second.json().getJsonObject("approval").getString("status")).isEqualTo("approved");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(publicIncidents()).contains(title));
    }

    @Test
    void oneRefusalAfterAnApprovalEndsIt() {
        Answer message = message();
        String approval = approvalOf(message);
        decide(manager, approval, message);

        Answer refused = lead.post("/approvals/" + approval + "/decision", """
            {"decision": "refused", "comment": "Not ours", "textSha256": "%s"}"""
                .formatted(message.text("textSha256")));

        assertThat(refused.json().getJsonObject("ruling").getString("decision")).isEqualTo("refused");
        assertThat(author.get("/messages/" + message.text("id")).text("status")).isEqualTo("refused");
    }

    @Test
    void aRuleThatNobodyCouldFulfilIsRefused() {
        Answer answer = administrator.post("/approval-rules/" + PLAN, body("nobody:1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(manager.post("/approval-rules/" + PLAN, body("approver:1")).status()).isEqualTo(403);
    }

    @Test
    void anApproverNamesADeputyAndComesBack() {
        Instant tomorrow = Instant.parse("2099-01-01T08:00:00Z");
        Answer away = manager.post("/absences", """
            {"deputy": "%s", "startsAt": "%s", "endsAt": "%s"}""".formatted(
                herald.logins().login("team-lead").user(), tomorrow, tomorrow.plusSeconds(3600)));

        assertThat(away.status()).as(away.raw().body()).isEqualTo(200);
        String id = Json.createReader(new StringReader(away.raw().body())).readArray().getValuesAs(JsonObject.class)
                .getLast().getString("id");
        assertThat(author.post("/absences/" + id + "/cancel", "{}").status()).isIn(403, 404);
        assertThat(manager.post("/absences/" + id + "/cancel", "{}").raw().body()).doesNotContain(id);
    }

    private void policy(String policy) {
        Answer answer = administrator.post("/approval-rules/" + PLAN, body(policy));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }

    private String body(String policy) {
        String rules = administrator.get("/approval-rules").raw().body();
        JsonObject rule = Json.createReader(new StringReader(rules)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("plan").equals(PLAN)).findFirst().orElseThrow();
        return """
            {"expectedVersion": %d, "policy": "%s", "remindMinutes": 30, "limitMinutes": 180, "holding": false}"""
                .formatted(rule.getInt("version"), policy);
    }

    private Answer message() {
        Answer declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "%s", "components": {"%s": "degraded_performance"},
             "firstMessage": %s}""".formatted(PLAN, author.component(), Api.freeText(title, "We look into it.")));
        assertThat(declared.status()).as(declared.raw().body()).isEqualTo(201);
        return author.get("/messages/" + declared.text("message"));
    }

    private String approvalOf(Answer message) {
        return manager.get("/approvals?limit=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("subjectId").equals(message.text("id"))).findFirst().orElseThrow()
                .getString("id");
    }

    private static Answer decide(Api as, String approval, Answer message) {
        return as.post("/approvals/" + approval + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(message.text("textSha256")));
    }

    private String publicIncidents() {
        return herald.web().get("api/v2/incidents.json").body();
    }
}
