package io.herald.web.publicpage;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.FakeExchange;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorServletTest {

    private final ErrorServlet servlet = new ErrorServlet();

    @BeforeEach
    void serve() {
        CurrentSnapshot current = new CurrentSnapshot();
        current.replaceBy(TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW));
        servlet.outcomes = new Outcomes(current);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"404 | There is no such page", "500 | That did not work",
        "405 | We did not understand that request", "403 | This is not open to you",
        "503 | This page is not ready yet", "429 | Too many attempts"})
    void tellsInOneSentenceWhatHappened(int status, String headline) throws IOException {
        FakeExchange exchange = answer(status, "/nowhere");

        assertThat(exchange.status()).isEqualTo(status);
        assertThat(exchange.text()).contains("<h1>" + headline, "Current status", "noindex")
                .doesNotContainIgnoringCase("payara", "exception");
        assertThat(exchange.answered("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void speaksTheLanguageOfThePath() throws IOException {
        assertThat(answer(404, "/fr/rien").text()).contains("Cette page n’existe pas");
    }

    @Test
    void machinesGetJson() throws IOException {
        FakeExchange exchange = answer(404, "/api/v2/nothing.json");

        assertThat(exchange.answered("Content-Type")).isEqualTo("application/json");
        assertThat(exchange.text()).isEqualTo("{}");
    }

    @Test
    void whoeverAsksForTheErrorPageItselfFindsNothing() throws IOException {
        FakeExchange exchange = FakeExchange.get("/error");

        servlet.service(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(404);
    }

    private FakeExchange answer(int status, String uri) throws IOException {
        FakeExchange exchange = FakeExchange.get("/error").attribute(RequestDispatcher.ERROR_STATUS_CODE, status)
                .attribute(RequestDispatcher.ERROR_REQUEST_URI, uri);
        servlet.service(exchange.request(), exchange.response());
        return exchange;
    }
}
