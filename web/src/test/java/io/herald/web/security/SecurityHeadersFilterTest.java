package io.herald.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersFilterTest {

    @Test
    void thePublicPageMayLoadNothingButItsOwnFiles() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get("/"));

        assertThat(exchange.answered("Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'self'; "
                + "script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(exchange.answered("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(exchange.answered("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(exchange.answered("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void thePublicDataMayBeReadFromAnySite() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get("/api/v2/summary.json"));

        assertThat(exchange.answered("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(exchange.answered("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/script.js", "/embed/status.json", "/fr/badge.svg", "/history.atom",
        "/components/cmp000000001/history.json"})
    void whatIsMadeForOtherSitesMayBeLoadedFromThem(String path) throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get(path));

        assertThat(exchange.answered("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(exchange.answered("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void aBrowserThatAsksBeforeItSubscribesIsAllowed() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.of("OPTIONS", "/api/v2/subscribers.json"));

        assertThat(exchange.status()).isEqualTo(204);
        assertThat(exchange.answered("Access-Control-Allow-Methods")).contains("POST", "DELETE");
        assertThat(exchange.answered("Access-Control-Allow-Headers")).contains("Content-Type", "If-None-Match");
    }

    @Test
    void theConsoleWritesItsOwnPolicyAndIsNeverFramed() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get("/console/index.xhtml"));

        assertThat(exchange.answered("Content-Security-Policy")).isNull();
        assertThat(exchange.answered("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/frame", "/fr/embed/frame", "/embed/frame/"})
    void theFrameMayStandOnOtherSites(String path) throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get(path));

        assertThat(exchange.answered("X-Frame-Options")).isNull();
        assertThat(exchange.answered("Content-Security-Policy")).contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("form-action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/console/index.xhtml;/embed/frame", "/console/embed/frame",
        "/manage/x/embed/frame"})
    void nothingElseMay(String path) throws Exception {
        assertThat(filtered(FakeExchange.get(path)).answered("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void noOtherSiteMayReadTheRestApi() throws Exception {
        assertThat(filtered(FakeExchange.get("/rest/v1/x.json")).answered("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void transportSecurityIsOnlyDemandedWhereThereIsTls() throws Exception {
        assertThat(filtered(FakeExchange.get("/")).answered("Strict-Transport-Security")).isNull();
        assertThat(filtered(FakeExchange.get("/").overTls()).answered("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    private static FakeExchange filtered(FakeExchange exchange) throws Exception {
        new SecurityHeadersFilter().doFilter(exchange.request(), exchange.response(), (request, response) -> {});
        return exchange;
    }
}
