package io.herald.web.api.hooks;

import io.herald.web.api.rest.json.RecordReader;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bodies as Alertmanager 0.25 sent them. */
final class Notifications {

    static final String FIRING = """
        {"receiver":"herald","status":"firing","alerts":[{"status":"firing","labels":{"alertname":"CheckoutDown",\
        "service":"checkout","severity":"critical"},"annotations":{"summary":"Checkout 5xx \\u003e 20%"},\
        "startsAt":"2026-11-23T07:50:37.251282012Z","endsAt":"0001-01-01T00:00:00Z",\
        "generatorURL":"http://127.0.0.1:9090/graph","fingerprint":"1e13768c7ec52373"}],\
        "groupLabels":{"alertname":"CheckoutDown","service":"checkout"},\
        "commonLabels":{"alertname":"CheckoutDown","service":"checkout","severity":"critical"},\
        "commonAnnotations":{"summary":"Checkout 5xx \\u003e 20%"},"externalURL":"http://vm:29093","version":"4",\
        "groupKey":"{}:{alertname=\\"CheckoutDown\\", service=\\"checkout\\"}","truncatedAlerts":0}""";

    static final String RESOLVED = """
        {"receiver":"herald","status":"resolved","alerts":[{"status":"resolved","labels":{"alertname":\
        "CheckoutDown","service":"checkout","severity":"critical"},"annotations":{},\
        "startsAt":"2026-11-23T07:50:37.251282012Z","endsAt":"2026-11-23T07:50:40Z","generatorURL":"",\
        "fingerprint":"1e13768c7ec52373"}],"groupLabels":{"alertname":"CheckoutDown","service":"checkout"},\
        "commonLabels":{"alertname":"CheckoutDown","service":"checkout","severity":"critical"},\
        "commonAnnotations":{},"externalURL":"http://vm:29093","version":"4",\
        "groupKey":"{}:{alertname=\\"CheckoutDown\\", service=\\"checkout\\"}","truncatedAlerts":0}""";

    private Notifications() {}

    /**
     * What Alertmanager 0.25.0 (Debian 12) sent, one body a line: an alert, the same after the repeat interval, a second
     * alert in the group, and the end of both. Its route grouped by alertname and service.
     */
    static List<String> recorded() {
        try (InputStream in = Notifications.class.getResourceAsStream("alertmanager-0.25.0.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AlertmanagerBody read(String json) {
        return RecordReader.read(AlertmanagerBody.class, Json.createReader(new StringReader(json)).readValue());
    }

    static AlertGroup group(String json) {
        return new AlertGroup(read(json), AlertSeverities.parse(AlertSeverities.DEFAULT));
    }

    /** A firing group with the given alerts, each the JSON of its labels and annotations. */
    static AlertGroup firing(String... alerts) {
        return group("""
            {"version": "4", "groupKey": "{}", "status": "firing", "alerts": [%s]}"""
                .formatted(String.join(",", alerts)));
    }
}
