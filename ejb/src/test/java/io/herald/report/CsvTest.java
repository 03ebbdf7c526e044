package io.herald.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void plainWordsAndNumbersStayAsTheyAre() {
        assertThat(line("Payments fail", 12L, Optional.empty(), Optional.of(true))).isEqualTo("Payments fail,12,,true");
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertThat(line("a,b", "say \"no\"", "one\ntwo")).isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@cmd", "  =1", "|calc", "%0A"})
    void whatASpreadsheetWouldCalculateBecomesText(String attack) {
        assertThat(line(attack)).isEqualTo("'" + attack);
    }

    @Test
    void anAttackThatNeedsQuotesGetsBoth() {
        assertThat(line("=HYPERLINK(\"http://evil\",\"x\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"");
    }

    @Test
    void aNegativeNumberIsNoAttack() {
        assertThat(line(-5)).isEqualTo("-5");
    }

    private static String line(Object... values) {
        Csv csv = new Csv("head");
        csv.line(values);
        assertThat(csv.text()).startsWith("head\r\n").endsWith("\r\n");
        return csv.text().substring("head\r\n".length(), csv.text().length() - 2);
    }
}
