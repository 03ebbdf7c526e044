package io.herald.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.herald.run.Artifacts;
import io.herald.run.FreePorts;
import io.herald.run.Herald;
import io.herald.run.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The page without what it usually lives on: first without the database, then without Herald. */
@TestInstance(Lifecycle.PER_CLASS)
class SurvivalIT {

    private static final List<String> PATHS = List.of("", "en/", "fr/history/", "en/uptime/", "api/v2/summary.json",
            "history.atom", "embed/status.json", "badge.svg");

    private final Path home = Artifacts.ofBuild().application().toAbsolutePath().getParent().resolve("survival");
    private final Path mirror = home.resolve("mirror");
    private Herald herald;
    private Web web;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        herald = Herald.start(Artifacts.ofBuild(), Settings.of(System.getProperties(), System.getenv())
                .with("herald.http.port", FreePorts.any()).with("herald.data.dir", home.resolve("data"))
                .with("herald.demo", "true").with("herald.mirror.dir", mirror)
                .withDefault("herald.java.options", "-XX:TieredStopAtLevel=1"));
        web = new Web(herald.address());
    }

    @AfterAll
    void stop() throws IOException {
        herald.close();
    }

    @Test
    void thePageOutlivesTheDatabaseAndItsCopyOutlivesHerald() throws IOException {
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(mirror.resolve("mirror.json")));

        herald.database().close();
        assertThat(PATHS).allSatisfy(path -> assertThat(web.get(path).statusCode()).as(path).isEqualTo(200));

        herald.server().kill();
        assumeTrue(Nginx.installed().isPresent(), "NOTICE: no nginx is installed, so the copy is not served");
        try (Nginx nginx = Nginx.serving(mirror, home.resolve("nginx"))) {
            await().atMost(Duration.ofSeconds(10)).ignoreExceptions()
                    .until(() -> status(nginx.address(), "") == 200);
            assertThat(PATHS)
                    .allSatisfy(path -> assertThat(status(nginx.address(), path)).as(path).isEqualTo(200));
            assertThat(new Web(nginx.address()).get("en/").body()).contains("This is a copy of",
                    "data-mirror=\"../mirror.json\"");
            assertThat(new Web(nginx.address()).get("mirror.json").body()).contains("confirmed_at");
        }
    }

    private static int status(URI address, String path) {
        return new Web(address).get(path).statusCode();
    }
}
