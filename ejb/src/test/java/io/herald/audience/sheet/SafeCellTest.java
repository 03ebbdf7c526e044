package io.herald.audience.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1",
        "'+336"})
    void whatBeginsLikeAFormulaIsTextAndComesBackAsItWas(String value) {
        assertThat(SafeCell.written(value)).isEqualTo("'" + value);
        assertThat(SafeCell.read(SafeCell.written(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna@example.org", "l'été", "'tis", "'", "0033", "1=1"})
    void everythingElseStaysAsItIs(String value) {
        assertThat(SafeCell.written(value)).isEqualTo(value);
        assertThat(SafeCell.read(value)).isEqualTo(value);
    }
}
