package io.herald.rest;

import io.herald.it.DemoLogins;
import io.herald.it.HeraldUnderTest;
import io.herald.it.Web;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The REST API as one role of the demo data uses it. */
public final class Api {

    private static final String BASE = "rest/v1";

    private final Web web;
    private final String token;

    private Api(Web web, String token) {
        this.web = web;
        this.token = token;
    }

    static Api as(String role, HeraldUnderTest herald) {
        return as(role, herald.web(), herald.logins());
    }

    public static Api as(String role, Web web, DemoLogins logins) {
        return new Api(web, logins.token(role));
    }

    /** What came back: the status, and the body if it was JSON. */
    public record Answer(int status, HttpResponse<String> raw) {

        public JsonObject json() {
            return Json.createReader(new StringReader(raw.body())).readObject();
        }

        public String text(String field) {
            return json().getString(field, "");
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return answer(web.get(BASE + path, token));
    }

    public Answer post(String path, String json, String... headers) {
        return answer(web.postJson(BASE + path, token, json, headers));
    }

    /** Declares an incident of its own and answers its id; further fields are JSON that begins with a comma. */
    String declare(String title, String furtherFields) {
        return expect(201, post("/incidents", """
            {"title": "%s", "kind": "outage", "severity": "SEV2"%s}""".formatted(title, furtherFields),
                "Idempotency-Key", UUID.randomUUID().toString())).text("id");
    }

    long version(String incident) {
        return get("/incidents/" + incident).json().getJsonObject("incident").getInt("version");
    }

    /**
     * Declares an incident that breaks a component, in words of its own, and has a manager approve them.
     *
     * @return the id of the message that is public now
     */
    public String publish(Api manager, String component, String title) {
        Answer declared = expect(201, post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV2", "components": {"%s": "partial_outage"},
             "firstMessage": %s}""".formatted(component, freeText(title, "We look into it."))));
        String message = declared.text("message");
        expect(200, manager.post("/approvals/" + manager.openApproval(message) + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(get("/messages/" + message)
                .text("textSha256"))));
        return message;
    }

    /** Id of the approval that a message waits for. */
    public String openApproval(String message) {
        return get("/approvals?limit=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("subjectId").equals(message)).findFirst().orElseThrow().getString("id");
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " instead of " + status + ": " + answer.raw().body());
        }
        return answer;
    }

    /** Id of some component. */
    public String component() {
        return get("/components").json().getJsonArray("groups").getJsonObject(0).getJsonArray("components")
                .getJsonObject(0).getString("id");
    }

    /** A text in words of its own, which nobody has approved. */
    public static String freeText(String title, String body) {
        return Json.createObjectBuilder().add("edits", Json.createArrayBuilder().add(variant("statuspage", title, body))
                .add(variant("email", title, body))).build().toString();
    }

    private static JsonObject variant(String channel, String title, String body) {
        return Json.createObjectBuilder().add("channel", channel).add("language", "en").add("title", title)
                .add("body", body).build();
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response);
    }
}
