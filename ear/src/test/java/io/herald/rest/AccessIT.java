package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InHerald
class AccessIT {

    private final HeraldUnderTest herald;

    AccessIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @Test
    void withoutATokenNobodyIsLetInAndNoSessionBegins() {
        HttpResponse<String> answer = herald.web().get("rest/v1/incidents");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"herald\"");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hrld_forged", "' or '1'='1", "null", "eyJhbGciOiJub25lIn0.e30."})
    void aForgedTokenIsWorthNothing(String token) {
        assertThat(herald.web().get("rest/v1/incidents", token).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenInTheAddressIsNotLookedAt() {
        String token = herald.logins().token("communicator");

        assertThat(herald.web().get("rest/v1/incidents?access_token=" + token).statusCode()).isEqualTo(401);
    }

    @Test
    void aValidTokenIsLetInWithoutACookieAndWithoutTraceInCaches() {
        HttpResponse<String> answer = herald.web().get("rest/v1/incidents", herald.logins().token("communicator"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aTokenActsWithTheRolesOfItsUserAndNoMore() {
        String responder = herald.logins().token("responder");

        assertThat(herald.web().get("rest/v1/audit", responder).statusCode()).isEqualTo(403);
        assertThat(herald.web().get("rest/v1/audit", herald.logins().token("auditor")).statusCode()).isEqualTo(200);
    }

    @Test
    void theDescriptionOfTheApiIsOpenToEverybody() {
        HttpResponse<String> answer = herald.web().get("rest/v1/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"openapi\":\"3.1.0\"");
    }

    @Test
    void whatDoesNotExistIsAProblemAndNotAPageOfTheServer() {
        for (String path : new String[]{"rest/v1/nothing", "rest/v2/incidents", "rest/v1/application.wadl"}) {
            HttpResponse<String> answer = herald.web().get(path, herald.logins().token("communicator"));

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(path)
                    .startsWith("application/problem+json");
        }
    }

    @Test
    void methodsAndMediaTypesOfAnotherKindAreRefusedWithTheirOwnStatus() {
        String token = "Bearer " + herald.logins().token("communicator");

        HttpResponse<String> method = herald.web().send(
                herald.web().request("rest/v1/incidents").header("Authorization", token).DELETE());
        HttpResponse<String> sent = herald.web().send(herald.web().request("rest/v1/incidents")
                .header("Authorization", token).header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString("<x/>")));
        HttpResponse<String> wanted = herald.web().send(herald.web().request("rest/v1/incidents")
                .header("Authorization", token).header("Accept", "text/csv").GET());

        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertThat(sent.statusCode()).isEqualTo(415);
        assertThat(wanted.statusCode()).isEqualTo(406);
    }
}
