package io.herald.web.api.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.ComponentStatus;
import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.Sample;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatuspageWireTest {

    private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final String ID = "[0-9a-z]{12}";

    private final Map<String, String> documents = new StatuspageDocuments().of(Sample.troubled());

    @Test
    void theDocumentsHaveTheirKeysInOrder() {
        assertThat(read("summary.json").keySet()).containsExactly("page", "components", "incidents",
                "scheduled_maintenances", "status");
        assertThat(read("status.json").keySet()).containsExactly("page", "status");
        assertThat(read("components.json").keySet()).containsExactly("page", "components");
        assertThat(read("incidents.json").keySet()).containsExactly("page", "incidents");
        assertThat(read("incidents/unresolved.json").keySet()).containsExactly("page", "incidents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled-maintenances.json", "scheduled-maintenances/upcoming.json",
        "scheduled-maintenances/active.json"})
    void maintenancesAreEmptyLists(String document) {
        assertThat(read(document).keySet()).containsExactly("page", "scheduled_maintenances");
        assertThat(read(document).getJsonArray("scheduled_maintenances")).isEmpty();
    }

    @Test
    void thePageTellsWhoseItIs() {
        JsonObject page = read("status.json").getJsonObject("page");

        assertThat(page.keySet()).containsExactly("id", "name", "url", "time_zone", "updated_at");
        assertThat(page.getString("id")).matches(ID);
        assertThat(page.getString("url")).isEqualTo("https://status.northwind.example");
        assertThat(page.getString("updated_at")).matches(TIMESTAMP).isEqualTo("2026-11-23T14:12:00.000Z");
    }

    @Test
    void theStatusIsAnIndicatorAndAPhrase() {
        assertThat(read("status.json").getJsonObject("status").toString())
                .isEqualTo("{\"indicator\":\"major\",\"description\":\"Partial System Outage\"}");
    }

    @Test
    void aComponentHasEveryFieldWithItsType() {
        JsonObject payments = find(read("components.json").getJsonArray("components"), "Payments");

        assertThat(payments.keySet()).containsExactly("id", "name", "status", "created_at", "updated_at", "position",
                "description", "showcase", "start_date", "group_id", "page_id", "group", "only_show_if_degraded");
        assertThat(payments.getString("id")).matches(ID);
        assertThat(payments.getString("status")).isEqualTo("partial_outage");
        assertThat(payments.getString("created_at")).matches(TIMESTAMP);
        assertThat(payments.getString("updated_at")).matches(TIMESTAMP);
        assertThat(payments.getInt("position")).isEqualTo(3);
        assertThat(payments.getString("description")).isEqualTo("Cards, transfers and wallets");
        assertThat(payments.getBoolean("showcase")).isTrue();
        assertThat(payments.getString("start_date")).isEqualTo("2025-03-01");
        assertThat(payments.getString("group_id")).isEqualTo("grp000000001");
        assertThat(payments.getString("page_id")).isEqualTo("pg0000000001");
        assertThat(payments.getBoolean("group")).isFalse();
        assertThat(payments.getBoolean("only_show_if_degraded")).isFalse();
    }

    @Test
    void whatIsNotSetIsNullAndNotMissing() {
        JsonObject storefront = find(read("components.json").getJsonArray("components"), "Storefront");

        assertThat(storefront.get("description")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aGroupIsAComponentThatListsItsMembers() {
        JsonObject shop = find(read("components.json").getJsonArray("components"), "Shop");

        assertThat(shop.keySet()).containsExactly("id", "name", "status", "created_at", "updated_at", "position",
                "description", "showcase", "start_date", "group_id", "page_id", "group", "only_show_if_degraded",
                "components");
        assertThat(shop.getBoolean("group")).isTrue();
        assertThat(shop.get("group_id")).isEqualTo(JsonValue.NULL);
        assertThat(shop.getString("status")).isEqualTo("partial_outage");
        assertThat(shop.getJsonArray("components").toString())
                .isEqualTo("[\"cmp000000001\",\"cmp000000002\",\"cmp000000003\"]");
    }

    @Test
    void anOpenIncidentHasEveryFieldWithItsType() {
        JsonObject incident = read("summary.json").getJsonArray("incidents").getJsonObject(0);

        assertThat(incident.keySet()).containsExactly("id", "name", "status", "created_at", "updated_at",
                "monitoring_at", "resolved_at", "impact", "shortlink", "started_at", "page_id", "incident_updates",
                "components");
        assertThat(incident.getString("id")).matches(ID);
        assertThat(incident.getString("name")).isEqualTo("Card payments fail for some customers");
        assertThat(incident.getString("status")).isEqualTo("identified");
        assertThat(incident.getString("impact")).isEqualTo("major");
        assertThat(Stream.of("created_at", "updated_at", "started_at").map(incident::getString))
                .allMatch(text -> text.matches(TIMESTAMP));
        assertThat(incident.get("monitoring_at")).isEqualTo(JsonValue.NULL);
        assertThat(incident.get("resolved_at")).isEqualTo(JsonValue.NULL);
        assertThat(incident.getString("shortlink"))
                .isEqualTo("https://status.northwind.example/incidents/inc000000003");
        assertThat(names(incident.getJsonArray("components"))).containsExactly("Checkout", "Payments");
    }

    @Test
    void anUpdateHasEveryFieldWithItsType() {
        JsonArray updates = read("summary.json").getJsonArray("incidents").getJsonObject(0)
                .getJsonArray("incident_updates");
        JsonObject newest = updates.getJsonObject(0);
        JsonObject oldest = updates.getJsonObject(2);

        assertThat(newest.keySet()).containsExactly("id", "status", "body", "incident_id", "created_at", "updated_at",
                "display_at", "affected_components", "deliver_notifications", "custom_tweet", "tweet_id");
        assertThat(newest.getString("display_at")).isEqualTo("2026-11-23T14:12:00.000Z");
        assertThat(newest.getString("incident_id")).isEqualTo("inc000000003");
        assertThat(newest.get("affected_components")).isEqualTo(JsonValue.NULL);
        assertThat(newest.getBoolean("deliver_notifications")).isTrue();
        assertThat(newest.get("custom_tweet")).isEqualTo(JsonValue.NULL);
        assertThat(newest.get("tweet_id")).isEqualTo(JsonValue.NULL);
        assertThat(oldest.getJsonArray("affected_components").toString()).isEqualTo("""
            [{"code":"cmp000000003","name":"Payments","old_status":"operational","new_status":"partial_outage"}]""");
    }

    @Test
    void unresolvedHoldsOnlyWhatIsOpenAndIncidentsEverythingNewestFirst() {
        assertThat(names(read("incidents/unresolved.json").getJsonArray("incidents")))
                .containsExactly("Card payments fail for some customers");
        assertThat(names(read("incidents.json").getJsonArray("incidents"))).containsExactly(
                "Card payments fail for some customers", "Product search is slow", "The shop cannot be reached");
    }

    @Test
    void theIncidentFeedIsBounded() {
        PublicStatus large = Sample.large(1, 1, 80);

        JsonObject incidents = parse(new StatuspageDocuments().of(large).get("/api/v2/incidents.json"));

        assertThat(incidents.getJsonArray("incidents")).hasSize(50);
    }

    @Test
    void everyTimestampHasMilliseconds() {
        assertThat(documents.values()).noneMatch(text -> text.matches("(?s).*\\d\\d:\\d\\d:\\d\\dZ.*"));
    }

    @Test
    void aWordThatWouldBreakJsonIsEscaped() {
        PublicStatus status = new PublicStatus(Sample.PAGE,
                List.of(Sample.group("grp000000001", "A \"quoted\"\n\u0000</script> name", 1,
                        Sample.component("cmp000000001", 1, "One", ComponentStatus.OPERATIONAL))),
                List.of(), List.of(), Sample.HISTORY, Sample.NOW, 1);

        JsonObject group = parse(new StatuspageDocuments().of(status).get("/api/v2/components.json"))
                .getJsonArray("components").getJsonObject(0);

        assertThat(group.getString("name")).isEqualTo("A \"quoted\"\n\u0000</script> name");
    }

    private JsonObject read(String document) {
        return parse(documents.get("/api/v2/" + document));
    }

    private static JsonObject parse(String text) {
        JsonValue value = Json.createReader(new StringReader(text)).readValue();
        assertThat(value.getValueType()).isEqualTo(ValueType.OBJECT);
        return value.asJsonObject();
    }

    private static List<String> names(JsonArray objects) {
        return objects.getValuesAs(JsonObject.class).stream().map(object -> object.getString("name")).toList();
    }

    private static JsonObject find(JsonArray objects, String name) {
        return objects.getValuesAs(JsonObject.class).stream()
                .filter(object -> object.getString("name").equals(name)).findFirst().orElseThrow();
    }
}
