package io.herald.web.api.management.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.shared.ValidationException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UptimeRangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void withoutAnyWishItIsTheLastNinetyDaysOrTheComponentsWholeLife() {
        assertThat(UptimeRange.of(null, null, LONG_AGO, TODAY))
                .isEqualTo(new UptimeRange(LocalDate.of(2026, 8, 25), TODAY, java.util.List.of()));
        assertThat(UptimeRange.of("", "", TODAY.minusDays(3), TODAY).start()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void yearsMonthsAndDaysAreUnderstood() {
        UptimeRange months = UptimeRange.of("2026-02", "2026-03", LONG_AGO, TODAY);

        assertThat(months.start()).isEqualTo("2026-02-01");
        assertThat(months.end()).isEqualTo("2026-03-31");
        assertThat(UptimeRange.of("2026-02-03", "2026-02-03", LONG_AGO, TODAY).end()).isEqualTo("2026-02-03");
        assertThat(UptimeRange.of("2026-08", "2026", LONG_AGO, TODAY).end()).isEqualTo(TODAY);
    }

    @Test
    void whatIsAdjustedIsSaid() {
        assertThat(UptimeRange.of("2026-10", "2026-12", TODAY.minusDays(10), TODAY).warnings()).hasSize(2);
    }

    @Test
    void nonsenseAndMoreThanSixMonthsAreRefused() {
        assertThatThrownBy(() -> UptimeRange.of("soon", null, LONG_AGO, TODAY))
                .isInstanceOf(ValidationException.class).hasMessageContaining("start");
        assertThatThrownBy(() -> UptimeRange.of("2026-01", "2026-07", LONG_AGO, TODAY))
                .hasMessageContaining("six months");
        assertThatThrownBy(() -> UptimeRange.of("2026-03", "2026-02", LONG_AGO, TODAY))
                .hasMessageContaining("must not be after end");
    }
}
