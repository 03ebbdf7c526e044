package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import org.junit.jupiter.api.Test;

/** Measures as a program of a manager or an auditor fetches them. */
@InHerald
class MeasuresIT {

    private final Api manager;
    private final Api author;

    MeasuresIT(HeraldUnderTest herald) {
        this.manager = Api.as("approver", herald);
        this.author = Api.as("communicator", herald);
    }

    @Test
    void anIncidentIsMeasuredFromItsDeclarationOn() {
        String incident = author.declare("Measured", "");

        Answer answer = manager.get("/measures");

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.raw().body()).contains(incident);
        assertThat(answer.json().getJsonObject("totals").getInt("incidents")).isPositive();
    }

    @Test
    void theTablesAreCsv() {
        Answer csv = manager.get("/measures/stages");

        assertThat(csv.status()).as(csv.raw().body()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.raw().body()).startsWith("group,completed,");
        assertThat(manager.get("/measures/nothing").status()).isIn(404, 422);
    }

    @Test
    void daysThatEndBeforeTheyBeginAndOtherRolesAreRefused() {
        Answer wrong = manager.get("/measures?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z");

        assertThat(wrong.status()).as(wrong.raw().body()).isEqualTo(422);
        assertThat(author.get("/measures").status()).isEqualTo(403);
    }
}
