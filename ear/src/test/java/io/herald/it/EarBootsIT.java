package io.herald.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.herald.it.probe.WorkflowPortsProbe;

@InHerald
class EarBootsIT {

    private final HeraldUnderTest herald;

    EarBootsIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @Test
    void theStatusPageAnswersWithoutASession() {
        var page = herald.web().get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theBusinessFindsTheWorkflowBehindItsPorts() {
        assertThat(herald.probe(WorkflowPortsProbe.class).lines()).hasSize(3)
                .allMatch(bean -> bean.startsWith("io.herald.bpmn."));
    }

    @Test
    void theServerSaysNothingAboutItself() {
        var missing = herald.web().get("no/such/page");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(missing.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @Test
    void noFileOfTheServerHoldsThePasswordOfTheDatabase() throws IOException {
        Path domain = herald.file("server/domains/herald");

        assertThat(Files.readString(domain.resolve("config/domain.xml"))).contains("${ENV=HERALD_DB_PASSWORD}");
        for (String part : new String[]{"config", "logs"}) {
            try (var files = Files.walk(domain.resolve(part))) {
                assertThat(files.filter(Files::isRegularFile)).isNotEmpty().noneMatch(file -> holds(file,
                        HeraldUnderTest.DATABASE_PASSWORD));
            }
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theServersOwnDocumentsAreShut() {
        for (String path : new String[]{"metrics", "health", "openapi", "index.jsp"}) {
            assertThat(herald.web().get(path).statusCode()).as(path).isIn(403, 404);
        }
    }
}
