package io.herald.web.publicpage.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.herald.web.publicpage.SampleMaintenance;
import io.herald.web.publicpage.TestSite;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds as an independent parser (Rome) reads them, and the JSON Feed against the fields of its standard. */
class IndependentReadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/history.atom", "/history.rss", "/fr/history.atom", "/fr/history.rss",
        "/en/components/cmp000000003/history.atom", "/fr/components/cmp000000003/history.rss"})
    void romeReadsEveryFeed(String path) throws Exception {
        SyndFeed feed = rome(path);

        assertThat(feed.getFeedType()).isEqualTo(path.endsWith(".atom") ? "atom_1.0" : "rss_2.0");
        assertThat(feed.getTitle()).contains("Northwind");
        assertThat(feed.getLink()).startsWith("https://status.northwind.example");
        assertThat(feed.getPublishedDate()).isNotNull();
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getUri()).isNotBlank();
            assertThat(entry.getLink()).startsWith("https://status.northwind.example/incidents/");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(words(entry)).contains("<strong>");
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries()).extracting(entry -> entry.getPublishedDate().toInstant())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void romeFindsIncidentsAndMaintenancesInBothFormats() throws Exception {
        assertThat(titles("/history.atom")).isEqualTo(titles("/history.rss"))
                .contains("Card payments fail for some customers", "Payments: database upgrade");
        assertThat(titles("/fr/history.rss")).contains("Paiements : mise à niveau de la base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history.json", "/fr/history.json", "/en/components/cmp000000003/history.json"})
    void theJsonFeedHasTheFormOfVersionOneDotOne(String path) {
        JsonObject feed = Json.createReader(new StringReader(TestSite.text(SampleMaintenance.eventful(), path)))
                .readObject();

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(List.of("title", "home_page_url", "feed_url", "language", "description"))
                .allSatisfy(name -> assertThat(feed.getString(name)).as(name).isNotBlank());
        assertThat(feed.getJsonArray("authors").getJsonObject(0).getString("name")).isEqualTo("Northwind");
        assertThat(feed.getJsonArray("items").getValuesAs(JsonObject.class)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getString("id")).isEqualTo(item.getString("url")).startsWith("https://");
            assertThat(item.getString("title")).isNotBlank();
            assertThat(item.getString("content_html")).isNotBlank();
            assertThat(OffsetDateTime.parse(item.getString("date_modified")).toInstant())
                    .isAfterOrEqualTo(Instant.parse(item.getString("date_published")));
            assertThat(item.getJsonArray("tags").getValuesAs(JsonString::getString)).hasSize(2).doesNotContain("");
        });
    }

    private static List<String> titles(String path) throws Exception {
        return rome(path).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private static SyndFeed rome(String path) throws Exception {
        SyndFeedInput input = new SyndFeedInput(true, Locale.ROOT);
        return input.build(new StringReader(TestSite.text(SampleMaintenance.eventful(), path)));
    }

    private static String words(SyndEntry entry) {
        return entry.getContents().isEmpty() ? entry.getDescription().getValue()
                : entry.getContents().getFirst().getValue();
    }
}
