package io.herald.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UptimeTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(100));

    @Test
    void withoutTroubleItIsAHundred() {
        assertThat(of().percentage()).isEqualTo(100);
        assertThat(of().worst()).isEqualTo(ComponentStatus.OPERATIONAL);
    }

    @Test
    void aMajorOutageCountsInFullAndAPartialOneByThreeTenths() {
        assertThat(of(span(ComponentStatus.MAJOR_OUTAGE, 10, 12)).percentage()).isEqualTo(98);
        assertThat(of(span(ComponentStatus.PARTIAL_OUTAGE, 10, 20)).percentage()).isEqualTo(97);
    }

    @Test
    void slownessAndMaintenanceCountAsUpButAreNotHidden() {
        Uptime uptime = of(span(ComponentStatus.DEGRADED_PERFORMANCE, 0, 50),
                span(ComponentStatus.UNDER_MAINTENANCE, 50, 60));

        assertThat(uptime.percentage()).isEqualTo(100);
        assertThat(uptime.worst()).isEqualTo(ComponentStatus.DEGRADED_PERFORMANCE);
        assertThat(uptime.spent()).isEqualTo(Map.of(ComponentStatus.DEGRADED_PERFORMANCE, Duration.ofHours(50),
                ComponentStatus.UNDER_MAINTENANCE, Duration.ofHours(10)));
    }

    @Test
    void onlyWhatLiesInTheRangeCounts() {
        assertThat(of(span(ComponentStatus.MAJOR_OUTAGE, -5, 1), span(ComponentStatus.MAJOR_OUTAGE, 99, 120),
                span(ComponentStatus.MAJOR_OUTAGE, 100, 130)).percentage()).isEqualTo(98);
    }

    @Test
    void anOutageThatGoesOnLastsUntilTheEnd() {
        StatusSpan open = new StatusSpan(new ComponentId("cmp000000001"), ComponentStatus.MAJOR_OUTAGE,
                END.minus(Duration.ofHours(1)), Optional.empty(), Optional.empty());

        assertThat(of(open).percentage()).isEqualTo(99);
    }

    @Test
    void aSecondOfOutageIsNotRoundedAway() {
        StatusSpan second = new StatusSpan(new ComponentId("cmp000000001"), ComponentStatus.MAJOR_OUTAGE, START,
                Optional.of(START.plusSeconds(1)), Optional.empty());

        assertThat(of(second).percentage()).isEqualTo(99.99);
    }

    @Test
    void whatWasNotWatchedHasNoUptime() {
        assertThat(Uptime.between(END, START, List.of())).isEmpty();
    }

    private static Uptime of(StatusSpan... troubles) {
        return Uptime.between(START, END, List.of(troubles)).orElseThrow();
    }

    private static StatusSpan span(ComponentStatus status, int fromHour, int toHour) {
        return new StatusSpan(new ComponentId("cmp000000001"), status, START.plus(Duration.ofHours(fromHour)),
                Optional.of(START.plus(Duration.ofHours(toHour))), Optional.empty());
    }
}
