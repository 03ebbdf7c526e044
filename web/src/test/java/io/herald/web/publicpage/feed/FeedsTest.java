package io.herald.web.publicpage.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.Impact;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PublicIncident;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedsTest {

    @Test
    void atomHasOneEntryForEachIncidentNewestFirst() throws Exception {
        Document feed = parse(TestSite.text(Sample.troubled(), "/history.atom"));

        assertThat(texts(feed, "feed", "id")).containsExactly("tag:status.northwind.example,2005:/history");
        assertThat(texts(feed, "entry", "title")).containsExactly("Card payments fail for some customers",
                "Product search is slow", "The shop cannot be reached");
        assertThat(texts(feed, "entry", "id")).first()
                .isEqualTo("tag:status.northwind.example,2005:Incident/inc000000003");
        assertThat(texts(feed, "entry", "updated")).first().isEqualTo("2026-11-23T14:12:00Z");
        assertThat(texts(feed, "feed", "updated")).containsExactly("2026-11-23T14:12:00Z");
    }

    @Test
    void theStatusIsTheFirstStrongElementOfTheNewestUpdate() throws Exception {
        String content = texts(parse(TestSite.text(Sample.troubled(), "/history.atom")), "entry", "content")
                .getFirst();

        assertThat(content).startsWith("<p><small>Nov <var data-var=\"date\">23</var>, "
                + "<var data-var=\"time\">14:12</var> UTC</small><br><strong>Cause identified</strong> - </p>");
    }

    @Test
    void rssLinksEachIncident() throws Exception {
        Document feed = parse(TestSite.text(Sample.troubled(), "/history.rss"));

        assertThat(texts(feed, "item", "guid")).first()
                .isEqualTo("https://status.northwind.example/incidents/inc000000003");
        assertThat(texts(feed, "item", "link")).isEqualTo(texts(feed, "item", "guid"));
        assertThat(texts(feed, "item", "pubDate")).first().isEqualTo("Mon, 23 Nov 2026 13:34:00 GMT");
    }

    @Test
    void theFrenchFeedIsFrench() throws Exception {
        Document feed = parse(TestSite.text(Sample.troubled(), "/fr/history.atom"));

        assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(texts(feed, "entry", "title")).first()
                .isEqualTo("Des paiements par carte échouent pour certains clients");
    }

    @Test
    void charactersThatXmlCannotHoldDoNotBreakTheFeed() throws Exception {
        PublicIncident odd = Sample.incident("inc000000004", "INC-4", Impact.MINOR, IncidentStatus.IDENTIFIED,
                Sample.NOW, Optional.empty(), "A\u0001B <&> \uFFFE 😀", "x", Sample.openIncident().updates());

        Document feed = parse(TestSite.text(Sample.withOpen(Sample.calm(), odd), "/history.atom"));

        assertThat(texts(feed, "entry", "title")).first().isEqualTo("AB <&>  😀");
    }

    @Test
    void aPageWithoutIncidentsHasAnEmptyFeed() throws Exception {
        Document feed = parse(TestSite.text(Sample.large(1, 1, 0), "/history.atom"));

        assertThat(texts(feed, "entry", "title")).isEmpty();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document feed, String parent, String child) {
        NodeList found = feed.getElementsByTagName(child);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
                .filter(element -> element.getParentNode().getNodeName().equals(parent)).map(Element::getTextContent)
                .toList();
    }
}
