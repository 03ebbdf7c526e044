package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InHerald
class BadInputIT {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private final HeraldUnderTest herald;
    private final Api api;

    BadInputIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.api = Api.as("communicator", herald);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        Answer answer = api.post("/incidents", "{\n  \"title\": \"x\",\n  \"kind\": outage\n}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("malformed_json");
        assertThat(answer.json().getJsonObject("position").getInt("line")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"text\"", "null", "7"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        assertThat(api.post("/incidents", body).status()).isIn(400, 422);
    }

    @Test
    void everyWrongFieldOfADeclarationIsNamedAtOnce() {
        Answer answer = api.post("/incidents", """
            {"title": 5, "kind": "fire", "severity": "SEV9", "components": {"abc": "gone"}, "colour": "red",
             "startedAt": "yesterday", "firstMessage": {"edits": [{"channel": "pigeon post"}]}}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).contains("title", "kind", "severity", "components.abc", "colour", "startedAt",
                "firstMessage.edits[0].channel", "firstMessage.edits[0].language");
        assertThat(answer.raw().body()).contains("must be one of [outage, degradation, security, data_loss]",
                "must be one of [SEV1, SEV2, SEV3, SEV4]");
    }

    @Test
    void textsThatAreTooLongOrEmptyAreRefusedByField() {
        Answer tooLong = declaration("x".repeat(256), "");
        Answer empty = declaration("   ", "");

        assertThat(fields(tooLong)).containsExactly("title");
        assertThat(fields(empty)).containsExactly("title");
    }

    @Test
    void unknownComponentsLeadsAndTemplatesAreNamed() {
        assertThat(declaration("x", ", \"components\": {\"nosuchthing1\": \"major_outage\"}").status()).isEqualTo(422);
        assertThat(fields(declaration("x", ", \"incidentLead\": \"nobody\""))).containsExactly("incidentLead");
        assertThat(fields(declaration("x", ", \"firstMessage\": {\"template\": \"none\"}")))
                .containsExactly("template");
    }

    @Test
    void controlCharactersDoNotReachTheDatabase() {
        assertThat(fields(declaration("a\\u0000b", ""))).containsExactly("title");
        assertThat(api.get("/incidents/a%00b").status()).isIn(400, 404, 422);
        assertThat(api.get("/incidents?text=a%00b").status()).isIn(400, 422);
    }

    @ParameterizedTest
    @CsvSource({"/incidents/nosuchthing1", "/incidents/INC-1999-0001", "/messages/nosuchthing1",
        "/approvals/nosuchthing1"})
    void whatDoesNotExistIsNotFound(String path) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("not_found");
    }

    @ParameterizedTest
    @CsvSource({"/incidents?limit=0, limit", "/incidents?limit=501, limit", "/incidents?offset=-1, offset",
        "/incidents?limit=ten, limit", "/incidents?open=maybe, open", "/deliveries?state=gone, state",
        "/templates?phase=later, phase"})
    void wrongParametersAreNamed(String path, String field) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly(field);
    }

    @Test
    void aStaleVersionIsRefusedAndSaysBothVersions() {
        String incident = api.declare("Stale", "");

        Answer answer = api.post("/incidents/" + incident + "/updates", """
            {"expectedVersion": 99, "status": "identified", "message": %s}"""
                .formatted(Api.freeText("News", "We know more.")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("stale_version");
        assertThat(answer.json().getJsonObject("details").getString("expected")).isEqualTo("99");
    }

    @Test
    void aBodyOfMoreThanOneMebibyteIsNotRead() {
        assertThat(declaration("x".repeat(1_100_000), "").status()).isEqualTo(413);
    }

    @Test
    void scriptInEveryTextComesBackAsTextAndNeverAsMarkup() {
        String incident = api.declare(SCRIPT, ", \"externalReference\": \"" + SCRIPT + System.nanoTime() + "\"");

        Answer answer = api.get("/incidents/" + incident);

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().getJsonObject("incident").getString("title")).isEqualTo(SCRIPT);
        assertThat(herald.web().get("").body()).doesNotContain("<script>alert");
    }

    @Test
    void anErrorNeverTellsOfTheInside() {
        for (String body : new String[]{"{", "{}", "{\"title\":\"" + SCRIPT + "\"}"}) {
            assertThat(api.post("/incidents", body).raw().body())
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain("io.herald", "org.", "jakarta.", "<script>");
        }
    }

    private Answer declaration(String title, String further) {
        return api.post("/incidents",
                "{\"title\": \"%s\", \"kind\": \"outage\", \"severity\": \"SEV2\"%s}".formatted(title, further));
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.text("code")).as(answer.raw().body()).isEqualTo("validation");
        return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field")).toList();
    }
}
