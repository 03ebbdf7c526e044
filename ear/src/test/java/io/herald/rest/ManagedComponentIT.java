package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.ManagementApi.Answer;
import org.junit.jupiter.api.Test;

/** Components, groups and the page as a program made for Statuspage's management API keeps them. */
@InHerald
class ManagedComponentIT {

    private final ManagementApi client;

    ManagedComponentIT(HeraldUnderTest herald) {
        this.client = ManagementApi.as("administrator", herald);
    }

    @Test
    void componentsAndGroupsComeAndGo() {
        Answer created = client.call("POST", "/components", """
            {'component': {'name': 'Search', 'description': 'Finding things', 'status': 'operational',
              'start_date': '2026-01-01'}}""");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String id = created.text("id");

        Answer group = client.call("POST", "/component-groups", """
            {'description': 'New', 'component_group': {'name': 'Finding', 'components': ['%s']}}""".formatted(id));
        assertThat(group.status()).as(group.body()).isEqualTo(201);
        assertThat(group.json().getJsonArray("components").getString(0)).isEqualTo(id);
        assertThat(group.text("description")).isEqualTo("New");
        assertThat(client.call("GET", "/components/" + id).text("group_id")).isEqualTo(group.text("id"));

        assertThat(client.form("PATCH", "/components/" + id, "component[name]=Search+API").text("name"))
                .isEqualTo("Search API");
        Answer byHand = client.call("PATCH", "/components/" + id, "{'component': {'status': 'major_outage'}}");
        assertThat(byHand.status()).isEqualTo(422);
        assertThat(byHand.body()).contains("follows from incidents");

        Answer uptime = client.call("GET", "/components/" + id + "/uptime?start=2026-10&end=2026-10-31");
        assertThat(uptime.status()).as(uptime.body()).isEqualTo(200);
        assertThat(uptime.json().getJsonNumber("uptime_percentage").doubleValue()).isEqualTo(100);
        assertThat(client.call("GET", "/component-groups/" + group.text("id") + "/uptime").json()
                .getJsonArray("related_events")).hasSize(1);

        assertThat(client.call("DELETE", "/component-groups/" + group.text("id")).status()).isEqualTo(200);
        assertThat(client.call("GET", "/components/" + id).text("group_id")).isNotEqualTo(group.text("id"));
        assertThat(client.call("DELETE", "/components/" + id).status()).isEqualTo(204);
        assertThat(client.call("GET", "/components/" + id).status()).isEqualTo(404);
    }

    @Test
    void thePageIsReadAndRenamed() {
        Answer page = client.send("GET", "/pages/" + client.page() + ".json", "OAuth " + client.token());
        String name = page.text("name");

        assertThat(client.call("PATCH", "", "{'page': {'name': 'Renamed', 'time_zone': 'Europe/Paris'}}")
                .text("time_zone")).isEqualTo("Europe/Paris");
        assertThat(client.call("PATCH", "", "{'page': {'name': '%s', 'time_zone': '%s'}}".formatted(name,
                page.text("time_zone"))).text("name")).isEqualTo(name);
        assertThat(client.call("PATCH", "", "{'page': {'css_reds': '#ff0000', 'allow_page_subscribers': true}}")
                .json().getJsonArray("error").getString(0)).startsWith("css_reds");
    }

    @Test
    void listsComeInPages() {
        assertThat(client.call("GET", "/components?per_page=1&page=1").list()).hasSize(1);
        assertThat(client.call("GET", "/components?per_page=1&page=1").list())
                .isNotEqualTo(client.call("GET", "/components?per_page=1&page=2").list());
        assertThat(client.call("GET", "/components?per_page=101").status()).isEqualTo(422);
        assertThat(client.call("GET", "/components?per_page=x").status()).isEqualTo(422);
    }
}
