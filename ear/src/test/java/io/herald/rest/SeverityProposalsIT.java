package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import org.junit.jupiter.api.Test;

/** The decision helper as a monitoring tool or a lead at night asks it. */
@InHerald
class SeverityProposalsIT {

    private final Api responder;

    SeverityProposalsIT(HeraldUnderTest herald) {
        this.responder = Api.as("communicator", herald);
    }

    @Test
    void whoeverCannotPayAndHasNoWayAroundItIsTold() {
        Answer answer = propose("""
            {"touched": "customers", "affectedPercent": 100, "coreFunction": true}""");

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.json().getString("severity")).isEqualTo("SEV1");
        assertThat(answer.json().getString("kind")).isEqualTo("outage");
        assertThat(answer.json().getBoolean("communicate")).isTrue();
        assertThat(answer.json().getBoolean("shareAssumed")).isFalse();
        assertThat(answer.json().getJsonObject("reasons").keySet()).containsExactlyInAnyOrder("en", "fr");
    }

    @Test
    void lostDataIsToldAtTheHighestPlanWhoeverNoticesIt() {
        Answer answer = propose("""
            {"touched": "nobody", "dataLost": true}""");

        assertThat(answer.json().getString("severity")).isEqualTo("SEV1");
        assertThat(answer.json().getString("kind")).isEqualTo("data_loss");
        assertThat(answer.json().getBoolean("communicate")).isTrue();
    }

    @Test
    void whatNoCustomerNoticesIsNotTold() {
        Answer answer = propose("""
            {"touched": "internal", "affectedPercent": 3}""");

        assertThat(answer.json().getBoolean("communicate")).isFalse();
    }

    @Test
    void impossibleAndMissingAnswersAreNamed() {
        Answer impossible = propose("""
            {"touched": "customers", "affectedPercent": 101}""");
        Answer missing = propose("{}");

        assertThat(impossible.status()).as(impossible.raw().body()).isEqualTo(422);
        assertThat(impossible.raw().body()).contains("affectedPercent");
        assertThat(missing.status()).as(missing.raw().body()).isEqualTo(422);
        assertThat(missing.raw().body()).contains("touched");
    }

    private Answer propose(String answers) {
        return responder.post("/severity-proposals", answers);
    }
}
