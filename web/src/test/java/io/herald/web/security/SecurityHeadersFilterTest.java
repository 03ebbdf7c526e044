package io.herald.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.FakeExchange;
import org.junit.jupiter.api.Test;

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

    @Test
    void theConsoleWritesItsOwnPolicyAndIsNeverFramed() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get("/console/index.xhtml"));

        assertThat(exchange.answered("Content-Security-Policy")).isNull();
        assertThat(exchange.answered("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void noOtherSiteMayReadTheRestApi() throws Exception {
        assertThat(filtered(FakeExchange.get("/rest/v1/incidents")).answered("Access-Control-Allow-Origin")).isNull();
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
