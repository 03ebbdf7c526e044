package io.herald.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsOfStrangersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer hrld_abc-DEF_123", "bearer hrld_abc-DEF_123", "BEARER  hrld_abc-DEF_123 "})
    void aBearerTokenIsReadFromItsHeader(String header) {
        assertThat(BearerToken.of(Requests.with(Map.of("Authorization", header)))).contains("hrld_abc-DEF_123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "Bearer a b", "Bearer \u0000", "hrld_abc",
        "Bearerhrld_abc"})
    void anythingElseIsNoToken(String header) {
        assertThat(BearerToken.of(Requests.with(Map.of("Authorization", header)))).isEmpty();
    }

    @Test
    void aTokenOfEndlessLengthIsNotEvenLookedUp() {
        assertThat(BearerToken.of(Requests.with(Map.of("Authorization", "Bearer " + "a".repeat(501))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/rest/v1/incidents, REST", "/console/index.xhtml, CONSOLE", "/console, CONSOLE",
        "/api/v2/summary.json, PUBLIC", "/, PUBLIC", "/restful, PUBLIC", "/consoles/, PUBLIC"})
    void eachFaceKnowsItsCallersByThePath(String path, RequestArea area) {
        assertThat(RequestArea.of(Requests.at(path, Map.of()))).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "anything"})
    void aFormPostedByAnotherSiteIsNotFromHere(String site) {
        assertThat(SameOriginFilter.isFromHere(Requests.with(Map.of("Sec-Fetch-Site", site)))).isFalse();
    }

    @Test
    void anOldBrowserIsJudgedByItsOrigin() {
        assertThat(SameOriginFilter.isFromHere(Requests.with(
                Map.of("Origin", "https://herald.example", "Host", "herald.example")))).isTrue();
        assertThat(SameOriginFilter.isFromHere(Requests.with(
                Map.of("Origin", "https://evil.example", "Host", "herald.example")))).isFalse();
        assertThat(SameOriginFilter.isFromHere(Requests.with(
                Map.of("Origin", "null", "Host", "herald.example")))).isFalse();
    }
}
