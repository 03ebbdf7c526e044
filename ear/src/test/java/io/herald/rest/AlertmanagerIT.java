package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies as Prometheus Alertmanager 0.25 sends them. */
@InHerald
class AlertmanagerIT {

    private static final String HOOK = "/hooks/alertmanager";
    private static final String FIRING = """
        {"receiver":"herald","status":"firing","alerts":[{"status":"firing","labels":{"alertname":"%1$s",\
        "service":"checkout","severity":"critical"},"annotations":{"summary":"Checkout 5xx \\u003e 20%%"},\
        "startsAt":"2026-01-23T07:50:37.251282012Z","endsAt":"0001-01-01T00:00:00Z",\
        "generatorURL":"http://127.0.0.1:9090/graph","fingerprint":"1e13768c7ec52373"}],\
        "groupLabels":{"alertname":"%1$s","service":"checkout"},\
        "commonLabels":{"alertname":"%1$s","service":"checkout","severity":"critical"},\
        "commonAnnotations":{"summary":"Checkout 5xx \\u003e 20%%"},"externalURL":"http://vm:29093",\
        "version":"4","groupKey":"{}:{alertname=\\"%1$s\\", service=\\"checkout\\"}","truncatedAlerts":0}""";
    private static final String RESOLVED = """
        {"receiver":"herald","status":"resolved","alerts":[{"status":"resolved","labels":{"alertname":"%1$s",\
        "service":"checkout","severity":"critical"},"annotations":{},\
        "startsAt":"2026-01-23T07:50:37.251282012Z","endsAt":"2026-01-23T07:59:40Z","generatorURL":"",\
        "fingerprint":"1e13768c7ec52373"}],"groupLabels":{"alertname":"%1$s","service":"checkout"},\
        "commonLabels":{"alertname":"%1$s","service":"checkout","severity":"critical"},\
        "commonAnnotations":{},"externalURL":"http://vm:29093","version":"4",\
        "groupKey":"{}:{alertname=\\"%1$s\\", service=\\"checkout\\"}","truncatedAlerts":0}""";

    private final HeraldUnderTest herald;
    private final Api api;
    private final String alert = "Checkout" + UUID.randomUUID();

    AlertmanagerIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.api = Api.as("responder", herald);
    }

    @Test
    void realJsonDeclaresAnIncidentAndRepeatingItDeclaresNoSecond() {
        Answer first = api.post(HOOK, FIRING.formatted(alert));
        Answer second = api.post(HOOK, FIRING.formatted(alert));

        assertThat(first.text("action")).as(first.raw().body()).isEqualTo("declared");
        assertThat(second.text("action")).isEqualTo("unchanged");
        assertThat(second.text("incident")).isEqualTo(first.text("incident"));
        JsonObject incident = api.get("/incidents/" + first.text("incident")).json().getJsonObject("incident");
        assertThat(incident.getString("title")).isEqualTo("Checkout 5xx > 20%");
        assertThat(incident.getString("severity")).isEqualTo("SEV1");
    }

    @Test
    void fiveNotificationsAtOnceDeclareOneIncident() {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.post(HOOK, FIRING.formatted(alert)))).toList();

        assertThat(sent.stream().map(CompletableFuture::join).map(answer -> answer.text("incident")).distinct())
                .hasSize(1);
    }

    @Test
    void anAlertPublishesNothing() {
        String incident = api.post(HOOK, FIRING.formatted(alert)).text("incident");

        assertThat(herald.web().get("api/v2/incidents.json").body()).doesNotContain(incident);
    }

    @Test
    void theEndOfTheAlertsPreparesAResolutionForAPersonToConfirm() {
        String incident = api.post(HOOK, FIRING.formatted(alert)).text("incident");

        Answer resolved = api.post(HOOK, RESOLVED.formatted(alert));
        Answer again = api.post(HOOK, RESOLVED.formatted(alert));

        assertThat(resolved.text("action")).as(resolved.raw().body()).isEqualTo("resolution_drafted");
        assertThat(resolved.text("messageStatus")).isEqualTo("draft");
        assertThat(again.text("action")).isEqualTo("unchanged");
        assertThat(api.get("/incidents/" + incident).json().getJsonObject("incident").getString("status"))
                .isEqualTo("investigating");
    }

    @Test
    void anotherVersionOfTheBodyIsRefused() {
        Answer answer = api.post(HOOK, FIRING.formatted(alert).replace("\"version\":\"4\"", "\"version\":\"5\""));

        assertThat(answer.status()).isEqualTo(422);
    }
}
