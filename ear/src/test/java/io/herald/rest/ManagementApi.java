package io.herald.rest;

import io.herald.it.DemoLogins;
import io.herald.it.HeraldUnderTest;
import io.herald.it.Web;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** The management API as a program made for Statuspage calls it, with the token of one role of the demo data. */
final class ManagementApi {

    private final Web web;
    private final String token;
    private final String page;

    private ManagementApi(Web web, String token) {
        this.web = web;
        this.token = token;
        this.page = object(web.get("api/v2/summary.json").body()).getJsonObject("page").getString("id");
    }

    static ManagementApi as(String role, HeraldUnderTest herald) {
        return as(role, herald.web(), herald.logins());
    }

    static ManagementApi as(String role, Web web, DemoLogins logins) {
        return new ManagementApi(web, logins.token(role));
    }

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> raw) {

        JsonObject json() {
            return object(body);
        }

        List<JsonObject> list() {
            return ((JsonArray) read(body)).getValuesAs(JsonObject.class);
        }

        String text(String field) {
            return json().getString(field, "");
        }
    }

    /** @param path below the page, for example {@code /incidents}; single quotes in the body stand for double ones */
    Answer call(String method, String path, String... body) {
        return send(method, "/pages/" + page + path, "OAuth " + token, body);
    }

    Answer send(String method, String path, String authorization, String... body) {
        var request = web.request("v1" + path).header("Authorization", authorization);
        request = body.length == 0 ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method,
                        BodyPublishers.ofString(body[0].replace('\'', '"')));
        return answer(web.send(request));
    }

    Answer form(String method, String path, String body) {
        return answer(web.send(web.request("v1/pages/" + page + path).header("Authorization", "OAuth " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(body))));
    }

    String page() {
        return page;
    }

    String token() {
        return token;
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response);
    }

    static JsonStructure read(String text) {
        return Json.createReader(new StringReader(text)).read();
    }

    private static JsonObject object(String text) {
        return read(text) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
