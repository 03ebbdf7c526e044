package io.herald.web.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void theLongestTimeOrPromiseFillsTheFrame() {
        BarChart chart = new BarChart(List.of(
                new BarChart.Value("kept", Duration.ofMinutes(5), Optional.of(Duration.ofMinutes(10)), false),
                new BarChart.Value("short", Duration.ZERO)));

        assertThat(chart.bars()).extracting(BarChart.Bar::height).containsExactly(90, 2);
        assertThat(chart.bars()).extracting(BarChart.Bar::target).containsExactly(0, -1);
        assertThat(chart.bars()).extracting(BarChart.Bar::x).containsExactly(0, 54);
    }

    @Test
    void manyBarsStayWithinTheFrame() {
        BarChart chart = new BarChart(Collections.nCopies(BarChart.MOST,
                new BarChart.Value("same", Duration.ofMinutes(1))));

        BarChart.Bar last = chart.bars().getLast();
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(720);
        assertThat(last.width()).isPositive();
    }

    @Test
    void nothingIsNoBars() {
        assertThat(new BarChart(List.of()).bars()).isEmpty();
    }
}
