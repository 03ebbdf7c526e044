package io.herald.web.publicpage;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.publicpage.serving.Snapshot;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What other sites and programs take from the page: widget, badges, feeds of a component, the page for machines. */
class ForOtherSitesTest {

    private final Snapshot troubled = TestSite.create().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW);
    private final Snapshot calm = TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW);

    @Test
    void theWidgetWeighsLessThan5Kilobytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TestSite.text(calm, "/embed/script.js").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).isLessThan(5 * 1024);
    }

    @Test
    void theWidgetKeepsToStrictPoliciesAndDisturbsNobody() {
        assertThat(TestSite.text(calm, "/embed/script.js")).contains("prefers-reduced-motion", "role', 'status'",
                "forced-colors", "replaceSync").doesNotContain("innerHTML", "eval(", "document.cookie", "localStorage");
    }

    @Test
    void theWidgetHasAnAddressWhoseBytesNeverChange() {
        assertThat(calm.resources().keySet()).anyMatch(path -> path.matches("/embed/script\\.[0-9a-f]{16}\\.js"));
    }

    @Test
    void theWidgetIsToldNothingWhileAllIsWell() {
        assertThat(TestSite.text(calm, "/embed/status.json")).isEqualTo("{}");
    }

    @Test
    void theWidgetIsToldWhatIsWrongInEveryLanguage() {
        JsonObject status = json(TestSite.text(troubled, "/embed/status.json"));
        assertThat(status.getJsonObject("look")).hasToString("{\"corner\":\"bottom-right\"}");

        assertThat(status.getString("key")).isEqualTo("open-inc000000003");
        assertThat(status.getString("tone")).isEqualTo("partial");
        assertThat(status.getJsonObject("texts").keySet()).containsExactly("en", "fr");
        JsonObject french = status.getJsonObject("texts").getJsonObject("fr");
        assertThat(french.getString("headline")).isEqualTo("Une partie du service est en panne");
        assertThat(french.getString("detail")).isEqualTo("Des paiements par carte échouent pour certains clients");
        assertThat(french.getString("url")).isEqualTo("https://status.northwind.example/fr/");
    }

    @Test
    void theFrameOfStatuspagesEmbeddingSaysHowThingsAreInEveryLanguage() {
        assertThat(TestSite.text(calm, "/embed/frame")).contains("<html lang=\"en\"", "verdict operational",
                "target=\"_blank\"").doesNotContain("data-events");
        assertThat(TestSite.text(troubled, "/fr/embed/frame")).contains("Une partie du service est en panne",
                "Des paiements par carte échouent pour certains clients",
                "href=\"https://status.northwind.example/fr/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/badge.svg", "/fr/badge.svg", "/badges/cmp000000003.svg", "/fr/badges/cmp000000003.svg"})
    void aBadgeIsAPictureWithItsWords(String path) throws Exception {
        Element svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(TestSite.text(troubled, path).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label"))
                .isEqualTo(svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void badgesSayHowThingsAre() {
        assertThat(TestSite.text(troubled, "/badges/cmp000000003.svg")).contains("Payments: Partial outage");
        assertThat(TestSite.text(calm, "/fr/badge.svg")).contains("Northwind: Tout fonctionne");
    }

    @ParameterizedTest
    @ValueSource(strings = {".atom", ".rss", ".json"})
    void theFeedOfAComponentHoldsItsIncidentsOnly(String ending) {
        String feed = TestSite.text(troubled, "/en/components/cmp000000003/history" + ending);

        assertThat(feed).contains("Card payments fail for some customers", "Incident history · Payments · Northwind")
                .doesNotContain("Product search is slow");
    }

    @Test
    void theJsonFeedHasWhatItsStandardAsksFor() {
        JsonObject feed = json(TestSite.text(troubled, "/history.json"));

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("feed_url")).isEqualTo("https://status.northwind.example/en/history.json");
        JsonObject item = feed.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("id"))
                .isEqualTo("https://status.northwind.example/incidents/inc000000003");
        assertThat(item.getString("content_html")).contains("<strong>Cause identified</strong>");
        assertThat(item.getString("date_published")).isEqualTo("2026-11-23T13:34:00Z");
    }

    @Test
    void thePageForMachinesSaysHowThingsAreAndWhereTheDataIs() {
        assertThat(TestSite.text(troubled, "/llms.txt"))
                .startsWith("# Northwind status\n\n> Part of our service is down.")
                .contains("- [Card payments fail for some customers](https://status.northwind.example/incidents/"
                        + "inc000000003): identified, major", "https://status.northwind.example/api/v2/summary.json");
        assertThat(TestSite.text(calm, "/llms.txt")).doesNotContain("What is happening now");
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
