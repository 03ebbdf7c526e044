package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of another system is read over HTTP, approved and taken over; its links lead to Herald's pages. */
@InHerald
class MigrationIT {

    private static final String CODE = "movedcode001";
    private static final String TITLE = "The old page had a bad day";
    private static final String INCIDENT = """
        {"id": "%s", "name": "%s", "status": "resolved", "impact": "minor", "created_at": "%s",
          "resolved_at": "%s", "surprise": 1, "incident_updates": [{"id": "u1", "status": "resolved",
          "body": "All is well again.", "display_at": "%s", "affected_components": [{"code": "movedpart001",
          "name": "Moved part", "old_status": "partial_outage", "new_status": "operational"}]}]}"""
            .formatted(CODE, TITLE, ago(3), ago(2), ago(2));

    private final HeraldUnderTest herald;
    private final AtomicBoolean calm = new AtomicBoolean();
    private HttpServer old;

    MigrationIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @BeforeEach
    void anOldPage() throws IOException {
        Map<String, String> documents = Map.of("/api/v2/components.json",
                "{\"page\": {}, \"components\": [{\"id\": \"movedpart001\", \"name\": \"Moved part\"}]}",
                "/history.json?page=1", "{\"months\": [{\"incidents\": [{\"code\": \"" + CODE + "\"}]}]}",
                "/incidents/" + CODE + ".json", INCIDENT);
        old = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        old.createContext("/", exchange -> answer(exchange, documents));
        old.start();
    }

    @AfterEach
    void gone() {
        old.stop(0);
    }

    @Test
    void anImportedPageIsPublicAndItsOldLinksLeadToIt() {
        String source = "http://127.0.0.1:" + old.getAddress().getPort();
        JsonObject begun = post("administrator", "migrations?source=" + source, 202);
        String one = "migrations/" + begun.getString("id");

        await().atMost(Duration.ofSeconds(60)).until(() -> state(one).equals("awaiting_approval"));
        assertThat(herald.web().get("api/v2/incidents.json").body()).doesNotContain(TITLE);
        String hash = get(one).getString("wordsSha256");
        post("approver", one + "/approve?wordsSha256=" + hash, 200);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(one).equals("done"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> herald.web().get("api/v2/incidents.json").body().contains(TITLE));

        HttpResponse<String> moved = herald.web().get("incidents/" + CODE);
        assertThat(moved.statusCode()).isEqualTo(301);
        String now = moved.headers().firstValue("Location").orElseThrow();
        assertThat(herald.web().get(now.substring(1)).body()).contains(TITLE, "All is well again.");
        assertThat(herald.web().get("history").body()).contains(TITLE);
        assertThat(herald.web().get("history.atom").body()).contains(TITLE);
        assertThat(herald.web().get("components/movedpart001/history.rss").statusCode()).isEqualTo(301);
        assertThat(get(one).getInt("created")).isEqualTo(2);
    }

    private void answer(HttpExchange exchange, Map<String, String> documents) throws IOException {
        byte[] body = documents.getOrDefault(exchange.getRequestURI().toString(), "").getBytes(
                StandardCharsets.UTF_8);
        int status = body.length == 0 ? 404 : 200;
        if (!calm.getAndSet(true)) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            status = 420;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String state(String path) {
        return get(path).getString("state");
    }

    private JsonObject get(String path) {
        return (JsonObject) ManagementApi.read(herald.web().get("rest/v1/" + path,
                herald.logins().token("administrator")).body());
    }

    private JsonObject post(String role, String path, int status) {
        HttpResponse<String> answer = herald.web().send(herald.web().request("rest/v1/" + path)
                .header("Authorization", "Bearer " + herald.logins().token(role)).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return (JsonObject) ManagementApi.read(answer.body());
    }

    private static String ago(int days) {
        return Instant.now().minus(Duration.ofDays(days)).toString();
    }
}
