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
        Answer declared = post("/incidents", """
            {"title": "%s", "kind": "outage", "severity": "SEV2"%s}""".formatted(title, furtherFields),
                "Idempotency-Key", UUID.randomUUID().toString());
        if (declared.status() != 201) {
            throw new AssertionError("not declared: " + declared.raw().body());
        }
        return declared.text("id");
    }

    long version(String incident) {
        return get("/incidents/" + incident).json().getJsonObject("incident").getInt("version");
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
