package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A post-mortem reaches the page, leaves it again and comes back in other words. */
@InHerald
class PostmortemIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HeraldUnderTest herald;
    private final Api author;
    private final Api manager;
    private final ManagementApi program;
    private final String mark = UUID.randomUUID().toString();

    PostmortemIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.author = Api.as("communicator", herald);
        this.manager = Api.as("approver", herald);
        this.program = ManagementApi.as("communicator", herald);
    }

    @Test
    void whatIsTakenBackLeavesThePageAndIsPublishedAnew() {
        String incident = resolved();
        String path = "/incidents/" + incident + "/postmortem";

        publish(path, "It broke " + mark);
        awaitPage("postmortem", "It broke " + mark);

        assertThat(program.call("PUT", path + "/revert").status()).isEqualTo(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page()).doesNotContain("It broke " + mark));
        assertThat(program.call("GET", path).text("published_at")).isEmpty();
        assertThat(program.call("GET", path).text("body_draft")).contains("It broke " + mark);
        assertThat(author.get("/incidents/" + incident).json().getJsonObject("incident").getString("status"))
                .isEqualTo("resolved");

        publish(path, "Better words " + mark);
        awaitPage("postmortem", "Better words " + mark);
        assertThat(page()).doesNotContain("It broke " + mark);
    }

    @Test
    void aProgramWritesItIsAdvisedAndKeepsTheActions() {
        String incident = resolved();
        String path = "/incidents/" + incident + "/postmortem";

        var written = author.post(path, """
            {"expectedVersion": 0, "texts": {"en": {"acknowledgement": "It was human error."}},
             "internal": {"en": {"whatHappened": "Node 7."}}}""");
        assertThat(written.status()).as(written.raw().body()).isEqualTo(200);
        assertThat(written.raw().body()).contains("\"kind\":\"blame\"", "\"kind\":\"no_apology\"", "Node 7.");
        assertThat(author.post(path + "/submit", "{\"expectedVersion\": 1}").status()).isEqualTo(422);
        assertThat(author.post(path + "/revert", "{\"expectedVersion\": 1, \"reason\": \"Why\"}").status())
                .isEqualTo(409);

        var added = author.post("/actions", """
            {"incident": "%s", "title": "Test the alarm", "owner": "responder", "dueOn": "2099-03-14"}"""
                .formatted(incident));
        assertThat(added.status()).as(added.raw().body()).isEqualTo(200);
        assertThat(author.post("/actions", """
            {"incident": "%s", "title": "Test it", "owner": "nobody", "dueOn": "soon"}""".formatted(incident))
                .status()).isEqualTo(422);
        assertThat(author.get("/actions?incident=" + incident).json().getInt("total")).isEqualTo(1);
        var dropped = author.post("/actions/" + added.text("id") + "/state", """
            {"expectedVersion": %d, "state": "dropped", "outcome": "The service is gone"}"""
                .formatted(added.json().getInt("version")));
        assertThat(dropped.text("state")).isEqualTo("dropped");
        assertThat(author.get("/actions?incident=" + incident).json().getInt("total")).isZero();
        assertThat(author.post("/actions/" + added.text("id") + "/state", """
            {"expectedVersion": %d, "state": "open"}""".formatted(dropped.json().getInt("version"))).text("outcome"))
                .isEmpty();
    }

    private void publish(String path, String whatHappened) {
        var written = program.call("PUT", path, "{'postmortem': {'body_draft': '%s'}}".formatted(
                "Sorry.\\n\\n---\\n\\n" + whatHappened + "\\n\\n---\\n\\nMended.\\n\\n---\\n\\nThanks."));
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        var submitted = program.call("PUT", path + "/publish", "{'postmortem': {}}");
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        approveWhatIsCalled("Post-mortem: " + mark);
    }

    private String resolved() {
        String incident = author.declare("Internal", """
            , "firstMessage": %s""".formatted(Api.freeText(mark, "We look into it.")));
        approveWhatIsCalled(mark);
        awaitStatus(incident, "investigating");
        var resolution = author.post("/incidents/" + incident + "/resolve", """
            {"expectedVersion": %d, "message": %s}""".formatted(author.version(incident),
                Api.freeText("All is well " + mark, "It works again.")));
        assertThat(resolution.status()).as(resolution.raw().body()).isBetween(200, 202);
        approveWhatIsCalled("All is well " + mark);
        awaitStatus(incident, "resolved");
        return incident;
    }

    private void approveWhatIsCalled(String title) {
        JsonObject request = await().atMost(PATIENCE).until(() -> manager.get("/approvals?limit=500").json()
                .getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("title").equals(title)).findFirst().orElse(null), item -> item != null);
        var decided = manager.post("/approvals/" + request.getString("id") + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(
                author.get("/messages/" + request.getString("subjectId")).text("textSha256")));
        assertThat(decided.status()).as(decided.raw().body()).isEqualTo(200);
    }

    private void awaitStatus(String incident, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonObject body = author.get("/incidents/" + incident).json();
            assertThat(body.getJsonObject("incident").getString("status")).isEqualTo(status);
            assertThat(body.toString()).contains("published");
        });
    }

    private void awaitPage(String status, String words) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page()).contains("\"status\":\"" + status + "\"",
                words));
    }

    private String page() {
        return herald.web().get("api/v2/incidents.json").body();
    }
}
