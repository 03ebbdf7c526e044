package io.herald.web.publicpage.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.SampleMaintenance;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.html.Appearance;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy behind a server that knows nothing but files, as on the day when there is no Herald. */
class MirrorServedTest {

    private static final String HOME = "https://status.northwind.example";
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"");
    private static final Pattern LEADS_TO = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    @TempDir
    private Path directory;

    private final Map<String, String> formerIds = new HashMap<>(
            Map.of("oldincident1", "inc000000002", "old_Comp-1", "cmp000000003", "../outside", "inc000000002"));
    private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private Mirror mirror;
    private HttpServer files;

    @BeforeEach
    void serveTheCopy() throws IOException {
        mirror = new Mirror(new MirrorFolder(directory), "", () -> Map.copyOf(formerIds));
        mirror.write(TestSite.create().snapshot(SampleMaintenance.eventful(), Appearance.PLAIN, Sample.NOW), HOME,
                Sample.NOW);
        files = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                directory.toAbsolutePath(), OutputLevel.NONE);
        files.start();
    }

    @AfterEach
    void stop() {
        files.stop(0);
    }

    @Test
    void whoeverFollowsAnyLinkFromTheHomePageArrives() throws Exception {
        Set<URI> seen = new HashSet<>(Set.of(at("/")));
        Deque<URI> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            URI address = open.remove();
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
            if (address.getPath().endsWith(".html") || address.getPath().endsWith("/")) {
                LINK.matcher(answer.body()).results().map(link -> answer.uri().resolve(link.group(1)))
                        .filter(seen::add).forEach(open::add);
            }
        }

        assertThat(seen).extracting(URI::getPath).contains("/en/incidents/inc000000002/index.html",
                "/fr/index.html", "/en/history/index.html", "/en/uptime/cmp000000003/index.html")
                .anyMatch(path -> path.matches("/assets/page.*[.]css"));
    }

    @Test
    void dataFeedsAndTheCalendarAnswerUnderTheirAddresses() throws Exception {
        try (var reader = Json.createReader(new StringReader(body("/api/v2/summary.json")))) {
            JsonObject summary = reader.readObject();
            assertThat(summary.getJsonArray("components")).isNotEmpty();
            assertThat(summary.getJsonArray("incidents")).isNotEmpty();
        }
        assertThat(body("/history.atom")).contains("<feed");
        assertThat(body("/history.rss")).contains("<rss");
        assertThat(body("/maintenance.ics")).startsWith("BEGIN:VCALENDAR");
        assertThat(body("/incidents/inc000000002")).contains("<h1");
    }

    @Test
    void everyPageSaysOfWhenItIs() throws Exception {
        assertThat(body("/en/")).contains("This is a copy of <time datetime=\"2026-11-23T14:20:00Z\">");
        assertThat(body("/fr/incidents/inc000000002/")).contains("Ceci est une copie du");
        assertThat(body("/mirror.json")).contains("\"confirmed_at\":\"2026-11-23T14:20:00Z\"");
    }

    @Test
    void linksFromBeforeAnImportLeadToWhereThingsAreNow() throws Exception {
        assertThat(arrival("/incidents/oldincident1")).isEqualTo(body("/incidents/inc000000002/"));
        assertThat(arrival("/fr/incidents/oldincident1")).isEqualTo(body("/fr/incidents/inc000000002/"));
        assertThat(arrival("/uptime/old_Comp-1/")).isEqualTo(body("/uptime/cmp000000003/"));
        assertThat(body("/fr/incidents/oldincident1/")).contains("<html lang=\"fr\">",
                "href=\"" + HOME + "/fr/incidents/inc000000002\"");
        assertThat(body("/components/old_Comp-1/history.atom"))
                .isEqualTo(body("/components/cmp000000003/history.atom"));
        assertThat(directory.resolve("outside")).doesNotExist();
    }

    @Test
    void anImportIsFollowedEvenWhereThePageItselfStaysAsItWas() throws Exception {
        formerIds.put("later", "inc000000001");
        assertThat(get(at("/incidents/later/")).statusCode()).isEqualTo(404);

        mirror.write(TestSite.create().snapshot(SampleMaintenance.eventful(), Appearance.PLAIN, Sample.NOW), HOME,
                Sample.NOW.plusSeconds(1));

        assertThat(arrival("/incidents/later/")).isEqualTo(body("/incidents/inc000000001/"));
    }

    @Test
    void aThingOfTheCopyIsNeverHiddenByAFormerAddress() throws Exception {
        formerIds.put("inc000000001", "inc000000002");

        mirror.write(TestSite.create().snapshot(SampleMaintenance.eventful(), Appearance.PLAIN, Sample.NOW), HOME,
                Sample.NOW.plusSeconds(1));

        assertThat(body("/incidents/inc000000001/")).doesNotContain("http-equiv=\"refresh\"");
    }

    /** What a browser shows in the end. */
    private String arrival(String path) throws Exception {
        HttpResponse<String> first = get(at(path));
        Matcher next = LEADS_TO.matcher(first.body());
        assertThat(next.find()).as(path).isTrue();
        return get(first.uri().resolve(next.group(1))).body();
    }

    private String body(String path) throws Exception {
        HttpResponse<String> answer = get(at(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + files.getAddress().getPort() + path);
    }
}
