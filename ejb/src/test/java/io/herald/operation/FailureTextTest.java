package io.herald.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTextTest {

    @Test
    void theFirstLineIsKept() {
        assertThat(FailureText.of("\n  No such approval: a1  \n\tat io.herald.Foo.bar(Foo.java:1)"))
                .isEqualTo("No such approval: a1");
    }

    @Test
    void sayingNothingIsAllowed() {
        assertThat(FailureText.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no mailbox for ada.l+x@example.org here", "text to +33 6 12 34 56 78 failed",
        "jdbc://herald:ada.l@db/herald is down", "Authorization: Bearer ada.l", "Bearer ada.l refused",
        "password=ada.l", "token: ada.l", "GET https://hooks.example.org/x?sig=ada.l failed", "hrld_ada.l is unknown"})
    void addressesAndSecretsAreLeftOut(String message) {
        assertThat(FailureText.of(message)).contains("\u2026").doesNotContain("ada.l", "12 34 56");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Detail: Key (id)=(7) exists           | Detail: Key (id)=(7) exists
        select * from x where a = ? and b = ? | select * from x where a = ? and b = ?
        https://db.example.org:5432 timed out | https://db.example.org:5432 timed out""")
    void whatHelpsToMendItStays(String message, String shown) {
        assertThat(FailureText.of(message)).isEqualTo(shown);
    }

    @Test
    void aLongOneIsCutWithoutSplittingACharacter() {
        assertThat(FailureText.of("\uD83D\uDE00".repeat(400))).isEqualTo("\uD83D\uDE00".repeat(299) + "\u2026");
    }
}
