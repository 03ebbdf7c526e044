package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words that nobody approved, from their author to the public. */
@InHerald
class ApprovalIT {

    private final HeraldUnderTest herald;
    private final Api author;
    private final Api manager;
    private final String title = "Payments fail " + UUID.randomUUID();

    ApprovalIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.author = Api.as("communicator", herald);
        this.manager = Api.as("approver", herald);
    }

    @Test
    void wordsOfOnesOwnArePublicOnceAManagerApprovedThem() {
        Answer message = messageInWordsOfItsOwn();
        String approval = manager.openApproval(message.text("id"));

        assertThat(message.text("status")).isEqualTo("awaiting_approval");
        assertThat(publicIncidents()).doesNotContain(title);
        assertThat(decide(manager, approval, "approved", message.text("textSha256")).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(publicIncidents()).contains(title));
    }

    @Test
    void theAuthorCannotApprove() {
        Answer message = messageInWordsOfItsOwn();

        Answer refused = decide(author, manager.openApproval(message.text("id")), "approved",
                message.text("textSha256"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(publicIncidents()).doesNotContain(title);
    }

    @Test
    void whoeverMayWriteAndApproveDoesNotApproveTheirOwnWordsButAnotherOnes() {
        Api lead = Api.as("team-lead", herald);
        Answer own = messageInWordsOfItsOwn(lead);
        String approval = manager.openApproval(own.text("id"));

        Answer refused = decide(lead, approval, "approved", own.text("textSha256"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("four_eyes");
        assertThat(publicIncidents()).doesNotContain(title);
        assertThat(decide(manager, approval, "approved", own.text("textSha256")).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(publicIncidents()).contains(title));

        Answer anothers = messageInWordsOfItsOwn();
        assertThat(decide(lead, manager.openApproval(anothers.text("id")), "approved", anothers.text("textSha256"))
                .status())
                .isEqualTo(200);
    }

    @Test
    void approvingATextThatWasChangedMeanwhileIsRefused() {
        Answer seen = messageInWordsOfItsOwn();
        Answer revised = author.post("/messages/" + seen.text("id") + "/revise", """
            {"expectedVersion": %d, "edits": [
              {"channel": "statuspage", "language": "en", "title": "%s", "body": "Other words."}]}"""
                .formatted(seen.json().getInt("version"), title));

        Answer refused = decide(manager, manager.openApproval(seen.text("id")), "approved", seen.text("textSha256"));

        assertThat(revised.status()).as(revised.raw().body()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("text_changed");
        assertThat(publicIncidents()).doesNotContain(title);
    }

    @Test
    void nobodyDecidesTwice() {
        Answer message = messageInWordsOfItsOwn();
        String approval = manager.openApproval(message.text("id"));

        Answer first = decide(manager, approval, "refused", message.text("textSha256"));
        Answer second = decide(manager, approval, "approved", message.text("textSha256"));

        assertThat(first.json().getJsonObject("ruling").getString("decision")).isEqualTo("refused");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("already_decided");
    }

    @Test
    void aRefusalNeedsAReason() {
        Answer message = messageInWordsOfItsOwn();

        Answer answer = manager.post("/approvals/" + manager.openApproval(message.text("id")) + "/decision",
                "{\"decision\": \"refused\", \"textSha256\": \"%s\"}".formatted(message.text("textSha256")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body()).contains("\"field\":\"comment\"");
    }

    @Test
    void theRecordOfADecisionHoldsTogether() {
        Answer message = messageInWordsOfItsOwn();
        String approval = manager.openApproval(message.text("id"));
        decide(manager, approval, "refused", message.text("textSha256"));
        Api auditor = Api.as("auditor", herald);

        assertThat(auditor.get("/audit?subjectId=" + approval).json().getInt("total")).isPositive();
        assertThat(auditor.get("/audit/verify").json().getBoolean("intact")).isTrue();
    }

    private Answer messageInWordsOfItsOwn() {
        return messageInWordsOfItsOwn(author);
    }

    private Answer messageInWordsOfItsOwn(Api author) {
        Answer declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV2", "components": {"%s": "partial_outage"},
             "firstMessage": %s}""".formatted(author.component(), Api.freeText(title, "We look into it.")));
        assertThat(declared.status()).as(declared.raw().body()).isEqualTo(201);
        return author.get("/messages/" + declared.text("message"));
    }

    private static Answer decide(Api as, String approval, String decision, String textSha256) {
        return as.post("/approvals/" + approval + "/decision", """
            {"decision": "%s", "comment": "Too vague", "textSha256": "%s"}""".formatted(decision, textSha256));
    }

    private String publicIncidents() {
        return herald.web().get("api/v2/incidents.json").body();
    }
}
