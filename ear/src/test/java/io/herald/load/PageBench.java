package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.herald.it.Nginx;
import io.herald.it.Web;
import io.herald.run.Herald;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page and its data under load, against nginx serving the same bytes from files. Both sides take turns, and the
 * median of three turns counts.
 */
@Bench
@TestInstance(Lifecycle.PER_CLASS)
class PageBench {

    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final String GZIP = "Accept-Encoding: gzip";

    private static final Pattern LOADED = Pattern
            .compile("<(?:link rel=\"(?:stylesheet|icon)\"|script|img)[^>]*? (?:href|src)=\"/([^\"]+)\"");

    private Path files;
    private Herald herald;
    private Nginx nginx;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException, InterruptedException {
        assumeTrue(Nginx.installed().isPresent() && Wrk.isInstalled(), "NOTICE: this bench needs nginx and wrk");
        files = directory;
        herald = OwnHerald.start("page");
        keep("en/", "page.html");
        keep("api/v2/summary.json", "summary.json");
        nginx = Nginx.serving(files, files.resolve(".nginx"));
        // the just-in-time compiler wants to see some requests first
        Wrk.run(herald.address().resolve("en/"), 2 * SECONDS);
        Wrk.run(herald.address().resolve("api/v2/summary.json"), SECONDS, GZIP);
    }

    @AfterAll
    void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
        if (herald != null) {
            herald.close();
        }
    }

    @Test
    void pageAsItIs() throws IOException {
        compare("page-identity", "en/", "page.html");
    }

    @Test
    void pageCompressed() throws IOException {
        compare("page-gzip", "en/", "page.html", GZIP);
    }

    @Test
    void dataAsItIs() throws IOException {
        compare("summary-identity", "api/v2/summary.json", "summary.json");
    }

    @Test
    void dataCompressed() throws IOException {
        compare("summary-gzip", "api/v2/summary.json", "summary.json", GZIP);
    }

    @Test
    void anUnknownQueryCostsNoRendering() throws IOException {
        List<Double> unknown = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            known.add(Wrk.run(herald.address().resolve("en/"), SECONDS, GZIP).requestsPerSecond());
            unknown.add(Wrk.run(herald.address().resolve("en/?unknown=1"), SECONDS, GZIP).requestsPerSecond());
        }
        double with = median(unknown);
        double without = median(known);

        new BenchResult("page-unknown-query", with, "requests/s", without).print();
        assertThat(with).isGreaterThan(without / 2);
    }

    /** The page and all that it loads, compressed, as a browser with an empty cache asks for it. */
    @Test
    void aWholeView() throws IOException, InterruptedException {
        List<String> parts = new ArrayList<>(List.of("en/"));
        LOADED.matcher(Files.readString(files.resolve("page.html"))).results().map(part -> part.group(1))
                .forEach(parts::add);
        double ours = 0;
        double theirs = 0;
        for (int i = 0; i < parts.size(); i++) {
            String file = "part-" + i;
            keep(parts.get(i), file);
            ours += 1 / Wrk.run(herald.address().resolve(parts.get(i)), SECONDS, GZIP).requestsPerSecond();
            theirs += 1 / Wrk.run(nginx.address().resolve(file), SECONDS, GZIP).requestsPerSecond();
        }
        new BenchResult("page-view-of-" + parts.size(), 1 / ours, "views/s", 1 / theirs).print();
    }

    /** The same page from the copy, by nginx, which is what readers get while Herald is down. */
    @Test
    void fromTheMirror() throws IOException {
        Path mirror = herald.file("mirror");
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(mirror.resolve("mirror.json")));
        try (Nginx copy = Nginx.serving(mirror, files.resolve(".copy"))) {
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions()
                    .until(() -> new Web(copy.address()).get("en/").statusCode() == 200);
            List<Double> live = new ArrayList<>();
            List<Double> copied = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                live.add(Wrk.run(herald.address().resolve("en/"), SECONDS).requestsPerSecond());
                copied.add(Wrk.run(copy.address().resolve("en/"), SECONDS).requestsPerSecond());
            }
            new BenchResult("mirror-by-nginx-to-live", median(copied), "requests/s", median(live)).print();
        }
    }

    private void compare(String name, String path, String file, String... headers) throws IOException {
        URI ours = herald.address().resolve(path);
        URI theirs = nginx.address().resolve(file);
        List<Wrk.Result> our = new ArrayList<>();
        List<Wrk.Result> their = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            their.add(Wrk.run(theirs, SECONDS, headers));
            our.add(Wrk.run(ours, SECONDS, headers));
        }
        new BenchResult(name, median(our.stream().map(Wrk.Result::requestsPerSecond).toList()), "requests/s",
                median(their.stream().map(Wrk.Result::requestsPerSecond).toList())).print();
        new BenchResult(name + "-p99", median(our.stream().map(Wrk.Result::p99).toList()), "ms",
                median(their.stream().map(Wrk.Result::p99).toList())).print();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The same bytes for nginx, plain and compressed. */
    private void keep(String path, String name) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(herald.address().resolve(path));
            Files.write(files.resolve(name), client.send(request.build(), BodyHandlers.ofByteArray()).body());
            Files.write(files.resolve(name + ".gz"), client
                    .send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray()).body());
        }
    }
}
