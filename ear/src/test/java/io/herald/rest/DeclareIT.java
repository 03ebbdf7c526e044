package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InHerald
class DeclareIT {

    private static final String BODY = "{\"title\": \"Twice\", \"kind\": \"outage\", \"severity\": \"SEV3\"%s}";

    private final Api api;

    DeclareIT(HeraldUnderTest herald) {
        this.api = Api.as("responder", herald);
    }

    @Test
    void theSameKeyAndRequestAnswerTheSameIncident() {
        String key = UUID.randomUUID().toString();

        Answer first = declare(key, "");
        Answer second = declare(key, "");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith("/rest/v1/incidents/" + first.text("id"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(second.json().getBoolean("created")).isFalse();
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        declare(key, "");

        Answer other = declare(key, ", \"impact\": \"critical\"");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("idempotency_conflict");
    }

    @Test
    void anOpenIncidentStandsForItsTicket() {
        String ticket = ", \"externalReference\": \"CHG-" + UUID.randomUUID() + "\"";

        assertThat(declare(UUID.randomUUID().toString(), ticket).status()).isEqualTo(201);
        assertThat(declare(UUID.randomUUID().toString(), ticket).status()).isEqualTo(200);
    }

    @Test
    void tenEqualDeclarationsAtOnceMakeOneIncident() {
        String key = UUID.randomUUID().toString();

        List<CompletableFuture<Answer>> sent = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> declare(key, ""))).toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(answer -> answer.text("id")).containsOnly(answers.getFirst().text("id"));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    }

    @Test
    void anIncidentIsFoundByItsIdAndByItsReference() {
        Answer declared = declare(UUID.randomUUID().toString(), "");

        Answer byReference = api.get("/incidents/" + declared.text("reference").toLowerCase(Locale.ROOT));

        assertThat(byReference.json().getJsonObject("incident").getString("id")).isEqualTo(declared.text("id"));
        assertThat(api.get("/incidents/" + declared.text("id")).status()).isEqualTo(200);
        assertThat(api.get("/incidents?open=true&limit=500").raw().body()).contains(declared.text("reference"));
    }

    private Answer declare(String key, String further) {
        return api.post("/incidents", BODY.formatted(further), "Idempotency-Key", key);
    }
}
