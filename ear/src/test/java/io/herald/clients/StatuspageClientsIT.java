package io.herald.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients of Statuspage's two APIs, unchanged but for the base URL: one of the public data, one of the management API. */
@InHerald
class StatuspageClientsIT {

    private final HeraldUnderTest herald;
    private final String base;
    private final NpmPackages npm;

    StatuspageClientsIT(HeraldUnderTest herald) throws IOException {
        this.herald = herald;
        this.base = herald.address().toString().replaceFirst("/$", "");
        this.npm = NpmPackages.in(Path.of(System.getProperty("build.directory", "target"), "npm"));
    }

    @Test
    void theClientStatuspageIoReadsThePublicData() throws IOException {
        npm.install("statuspage.io@3.2.10");

        JsonObject seen = json(npm.run("""
            const { Statuspage } = require('statuspage.io');
            const client = new Statuspage('x');
            client.setApiUrl(process.env.HERALD);
            const ids = (list) => list.map((one) => one.id);
            (async () => {
              const api = client.api;
              const summary = await api.getSummary();
              console.log(JSON.stringify({
                page: summary.page.id,
                indicator: (await api.getStatus()).status.indicator,
                components: ids((await api.getComponents()).components),
                inSummary: ids(summary.components),
                incidents: ids((await api.incidents.getAll()).incidents),
                unresolved: ids((await api.incidents.getUnresolved()).incidents),
                planned: ids((await api.scheduledMaintenances.getUpcoming()).scheduled_maintenances),
              }));
            })().catch((failure) => { console.log(String(failure)); process.exit(1); });
            """, Map.of("HERALD", base))).asJsonObject();

        JsonObject summary = own("summary.json");
        assertThat(seen.getString("page")).isEqualTo(summary.getJsonObject("page").getString("id"));
        assertThat(seen.getString("indicator")).isEqualTo(summary.getJsonObject("status").getString("indicator"));
        assertThat(seen.getJsonArray("components")).isNotEmpty()
                .isEqualTo(ids(own("components.json"), "components"));
        assertThat(seen.getJsonArray("inSummary")).isEqualTo(ids(summary, "components"));
        assertThat(seen.getJsonArray("incidents")).isNotEmpty().isEqualTo(ids(own("incidents.json"), "incidents"));
        assertThat(seen.getJsonArray("unresolved")).isEqualTo(ids(own("incidents/unresolved.json"), "incidents"));
        assertThat(seen.getJsonArray("planned"))
                .isEqualTo(ids(own("scheduled-maintenances/upcoming.json"), "scheduled_maintenances"));
    }

    @Test
    void theBackstagePluginReadsComponentsAndGroupsByTheManagementApi() throws IOException {
        Path service = npm.unpack("@axis-backstage/plugin-statuspage-backend@0.10.6")
                .resolve("dist/service/api.cjs.js");
        String original = Files.readString(service);
        assertThat(original).contains("\"https://api.statuspage.io/v1/pages/\"");
        Path ours = Files.writeString(service.resolveSibling("herald.cjs"),
                original.replace("https://api.statuspage.io", base)).toAbsolutePath();
        JsonObject page = own("summary.json").getJsonObject("page");

        JsonObject seen = json(npm.run("""
            const api = require(process.env.PLUGIN);
            const config = [{ name: 'herald', pageid: process.env.PAGE, token: process.env.TOKEN, link: 'x' }];
            const named = (list) => list.map((one) => ({ id: one.id, name: one.name }));
            (async () => console.log(JSON.stringify({
              components: named(await api.fetchComponents('herald', config)),
              groups: named(await api.fetchComponentGroups('herald', config)),
            })))().catch((failure) => { console.log(String(failure)); process.exit(1); });
            """, Map.of("PLUGIN", ours.toString(), "PAGE", page.getString("id"), "TOKEN",
                herald.logins().token("administrator")))).asJsonObject();

        assertThat(texts(seen.getJsonArray("components"), "name")).isNotEmpty().containsAll(published(false, "name"));
        assertThat(texts(seen.getJsonArray("groups"), "id")).isNotEmpty().containsAll(published(true, "id"));
    }

    private List<String> published(boolean groups, String field) {
        return own("components.json").getJsonArray("components").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("group") == groups).map(one -> one.getString(field)).toList();
    }

    private JsonObject own(String path) {
        return json(herald.web().get("api/v2/" + path).body()).asJsonObject();
    }

    private static JsonArray ids(JsonObject document, String list) {
        var ids = Json.createArrayBuilder();
        texts(document.getJsonArray(list), "id").forEach(ids::add);
        return ids.build();
    }

    private static List<String> texts(JsonArray list, String field) {
        return list.getValuesAs(JsonObject.class).stream().map(one -> one.getString(field)).toList();
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
