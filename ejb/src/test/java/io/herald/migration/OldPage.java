package io.herald.migration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small page as Statuspage would serve it, in words of our own; it can be told to be busy. */
public final class OldPage implements AutoCloseable {

    static final String COMPONENTS = """
        {"page": {"id": "oldpage00001", "name": "Old"}, "components": [
          {"id": "oldgroup0001", "name": "Shop", "group": true, "group_id": null, "components": ["oldcomp00001"],
            "position": 1, "surprise": {"new": true}},
          {"id": "oldcomp00001", "name": "Basket", "status": "operational", "group": false, "position": 1,
            "group_id": "oldgroup0001", "description": "Where things lie", "showcase": true,
            "start_date": "2024-02-01"},
          {"id": "oldcomp00002", "name": "Newsletter", "group": false, "group_id": null, "position": 2},
          "nonsense", {"id": "oldcomp00003"}]}""";
    static final String LOST = """
        {"id": "oldincident1", "name": "Baskets were lost", "status": "resolved", "impact": "major",
          "created_at": "2025-03-01T10:00:00.000Z", "started_at": "2025-03-01T09:50:00.000Z",
          "resolved_at": "2025-03-01T12:00:00.000+01:00", "monitoring_at": null, "scheduled_for": null,
          "postmortem_body": "A cable was **cut**.", "postmortem_published_at": "2025-03-04T08:00:00.000Z",
          "incident_updates": [
            {"id": "u2", "status": "resolved", "body": "Baskets are <strong>back</strong>.<br />Sorry.",
              "display_at": "2025-03-01T11:00:00.000Z", "affected_components": [
              {"code": "oldcomp00001", "name": "Basket", "old_status": "major_outage",
                "new_status": "operational"}]},
            {"id": "u1", "status": "investigating", "body": "Baskets are gone.",
              "display_at": "2025-03-01T10:00:00.000Z", "affected_components": [
              {"code": "oldcomp00001", "name": "Basket", "old_status": "operational",
                "new_status": "major_outage"}]}],
          "components": [{"id": "oldcomp00001", "name": "Basket"}]}""";
    static final String OPEN = """
        {"id": "oldincident2", "name": "Letters are slow", "status": "identified", "impact": "minor",
          "created_at": "2025-06-01T10:00:00.000Z", "resolved_at": null, "incident_updates": [
            {"id": "u3", "status": "identified", "body": "A queue is long.",
              "display_at": "2025-06-01T10:05:00.000Z", "affected_components": [
              {"code": "oldcomp00002", "name": "Newsletter", "old_status": "operational",
                "new_status": "degraded_performance"}]}]}""";
    static final String MALFORMED = """
        {"id": "oldincident3", "name": "Odd", "status": "on fire", "created_at": "yesterday",
          "incident_updates": [{"status": "on fire", "body": "?", "display_at": "2025-06-01T10:05:00.000Z"}]}""";
    private static final String PLANS = """
        {"page": {"id": "oldpage00001"}, "scheduled_maintenances": [
          {"id": "oldplan00001", "name": "New shelves", "status": "completed", "impact": "maintenance",
            "created_at": "2025-01-10T10:00:00.000Z", "resolved_at": "2025-01-12T03:00:00.000Z",
            "scheduled_for": "2025-01-12T01:00:00.000Z", "scheduled_until": "2025-01-12T04:00:00.000Z",
            "incident_updates": [{"id": "u5", "status": "completed", "body": "Shelves stand.",
              "display_at": "2025-01-12T03:00:00.000Z"}, {"id": "u4", "status": "scheduled",
              "body": "We put up shelves.", "display_at": "2025-01-10T10:00:00.000Z"}],
            "components": [{"id": "oldcomp00001"}]},
          {"id": "oldplan00002", "name": "Going on", "status": "in_progress", "impact": "maintenance",
            "created_at": "2025-01-10T10:00:00.000Z", "scheduled_for": "2025-01-12T01:00:00.000Z",
            "scheduled_until": "2025-01-12T04:00:00.000Z", "incident_updates": [{"id": "u6",
              "status": "in_progress", "body": "We work.", "display_at": "2025-01-12T01:00:00.000Z"}],
            "components": []}]}""";

    public final List<String> asked = new CopyOnWriteArrayList<>();
    public final List<Integer> refusals = new CopyOnWriteArrayList<>();
    private final Map<String, String> documents = new ConcurrentHashMap<>(Map.of(
            "/api/v2/components.json", COMPONENTS,
            "/api/v2/incidents.json", "{\"page\": {}, \"incidents\": [" + OPEN + "," + MALFORMED + "]}",
            "/api/v2/scheduled-maintenances.json", PLANS,
            "/history.json?page=1",
            "{\"months\": [{\"name\": \"March\", \"year\": 2025, \"incidents\": [{\"code\": \"oldincident1\"}]}]}",
            "/history.json?page=2", "{\"months\": [{\"name\": \"February\", \"year\": 2025, \"incidents\": []}]}",
            "/incidents/oldincident1.json", LOST));
    private final HttpServer server;

    public OldPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        String body = documents.getOrDefault(path, "");
        int status = body.isEmpty() ? 404 : 200;
        if (!refusals.isEmpty()) {
            status = refusals.removeFirst();
            exchange.getResponseHeaders().set("Retry-After", "7");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
