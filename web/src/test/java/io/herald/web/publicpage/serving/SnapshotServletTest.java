package io.herald.web.publicpage.serving;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.migration.FindFormerAddresses;
import io.herald.web.FakeExchange;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotServletTest {

    private final SnapshotServlet servlet = new SnapshotServlet();

    @BeforeEach
    void serveATroubledPage() {
        servlet.former = new FormerAddresses(new FromElsewhere());
        servlet.current = new CurrentSnapshot();
        servlet.current.replaceBy(TestSite.create().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW));
    }

    @Test
    void answersThePageWithEverythingACacheNeeds() throws IOException {
        FakeExchange exchange = answer(FakeExchange.get("/"));

        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.answered("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(exchange.answered("Content-Language")).isEqualTo("en");
        assertThat(exchange.answered("Vary")).contains("Accept-Encoding", "Accept-Language");
        assertThat(exchange.answered("Cache-Control")).contains("max-age=1", "stale-while-revalidate=",
                "stale-if-error=");
        assertThat(exchange.answered("ETag")).matches("\"[0-9a-f]{16}\"");
        assertThat(exchange.answered("Content-Length")).isEqualTo(String.valueOf(exchange.bytes().length));
        assertThat(exchange.answered("Content-Encoding")).isNull();
    }

    @Test
    void compressedBytesAreTheSameTextUnderAnotherValidator() throws IOException {
        FakeExchange plain = answer(FakeExchange.get("/"));
        FakeExchange gzipped = answer(FakeExchange.get("/").header("Accept-Encoding", "gzip, br"));

        assertThat(gzipped.answered("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzipped.bytes().length).isLessThan(plain.bytes().length / 3);
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(gzipped.bytes())).readAllBytes(),
                StandardCharsets.UTF_8)).isEqualTo(plain.text());
        assertThat(gzipped.answered("ETag")).isNotEqualTo(plain.answered("ETag"));
    }

    @Test
    void whoeverHasThePageAlreadyGetsNoBody() throws IOException {
        String tag = answer(FakeExchange.get("/history")).answered("ETag");

        FakeExchange again = answer(FakeExchange.get("/history").header("If-None-Match", tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.answered("ETag")).isEqualTo(tag);
        assertThat(again.answered("Cache-Control")).isNotNull();
        assertThat(again.answered("Vary")).isNotNull();
    }

    @Test
    void aPublicationChangesTheValidator() throws IOException {
        String before = answer(FakeExchange.get("/")).answered("ETag");
        servlet.current.replaceBy(TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW));

        FakeExchange after = answer(FakeExchange.get("/").header("If-None-Match", before));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).contains("Everything is working");
    }

    @Test
    void theSameStateGivesTheSameValidatorOnEveryNode() throws IOException {
        String here = answer(FakeExchange.get("/api/v2/summary.json")).answered("ETag");
        servlet.current
                .replaceBy(TestSite.create().snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW.plusSeconds(60)));

        assertThat(answer(FakeExchange.get("/api/v2/summary.json")).answered("ETag")).isEqualTo(here);
    }

    @Test
    void headAnswersTheHeadersOfGetWithoutABody() throws IOException {
        FakeExchange get = answer(FakeExchange.get("/fr/"));
        FakeExchange head = FakeExchange.of("HEAD", "/fr/");

        servlet.doHead(head.request(), head.response());

        assertThat(head.bytes()).isEmpty();
        assertThat(head.answered("Content-Length")).isEqualTo(get.answered("Content-Length"));
        assertThat(head.answered("ETag")).isEqualTo(get.answered("ETag"));
    }

    @Test
    void aSharedAddressSpeaksTheReadersLanguageAndAPinnedOneItsOwn() throws IOException {
        FakeExchange shared = answer(FakeExchange.get("/incidents/inc000000003").header("Accept-Language", "fr-BE"));
        FakeExchange pinned = answer(FakeExchange.get("/en/incidents/inc000000003").header("Accept-Language", "fr"));

        assertThat(shared.answered("Content-Language")).isEqualTo("fr");
        assertThat(shared.text()).contains("<html lang=\"fr\"", "Des paiements par carte");
        assertThat(pinned.text()).contains("<html lang=\"en\"", "Card payments fail");
        assertThat(pinned.answered("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void aSlashAtTheEndMakesNoDifference() throws IOException {
        assertThat(answer(FakeExchange.get("/en")).text()).isEqualTo(answer(FakeExchange.get("/en/")).text());
        assertThat(answer(FakeExchange.get("/history/")).status()).isEqualTo(200);
    }

    @Test
    void theStylesheetMayBeKeptForEver() throws IOException {
        String page = answer(FakeExchange.get("/")).text();
        String path = page.replaceAll("(?s).*href=\"(/assets/page\\.[0-9a-f]{16}\\.css)\".*", "$1");

        FakeExchange css = answer(FakeExchange.get(path));

        assertThat(css.answered("Content-Type")).isEqualTo("text/css;charset=UTF-8");
        assertThat(css.answered("Cache-Control")).contains("immutable");
    }

    @Test
    void thereIsNoPageForAnUnknownIncident() throws IOException {
        FakeExchange exchange = answer(FakeExchange.get("/incidents/nobody000000"));

        assertThat(exchange.status()).isEqualTo(404);
        assertThat(exchange.errorSent()).isTrue();
    }

    @Test
    void anIdOfTheFormerPageLeadsToTheNewOneForGood() throws IOException {
        FakeExchange exchange = answer(FakeExchange.get("/incidents/gone00000000"));

        assertThat(exchange.status()).isEqualTo(301);
        assertThat(exchange.answered("Location")).endsWith("/incidents/here00000000");
    }

    @Test
    void beforeTheFirstReadingItAsksForPatience() throws IOException {
        servlet.current.replaceBy(Snapshot.beforeFirstReading(Map.of(), Map.of()));

        FakeExchange exchange = answer(FakeExchange.get("/"));

        assertThat(exchange.status()).isEqualTo(503);
        assertThat(exchange.answered("Retry-After")).isNotNull();
    }

    private FakeExchange answer(FakeExchange exchange) throws IOException {
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    private static final class FromElsewhere extends FindFormerAddresses {

        @Override
        public Map<String, String> handle() {
            return Map.of("gone00000000", "here00000000");
        }
    }
}
