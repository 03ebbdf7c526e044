package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private final Pace pace = new Pace(now::get);

    @Test
    void fiveASecondAreOneEveryFifthOfASecond() {
        assertThat(pace.take(5)).isZero();
        assertThat(pace.take(5)).isEqualTo(millis(200));
        now.addAndGet(millis(200));
        assertThat(pace.take(5)).isZero();
        assertThat(pace.take(5)).isEqualTo(millis(200));
    }

    @Test
    void aRestSavesAtMostASecondsWorth() {
        now.addAndGet(TimeUnit.HOURS.toNanos(1));

        for (int i = 0; i < 5; i++) {
            assertThat(pace.take(5)).isZero();
        }
        assertThat(pace.take(5)).isPositive();
    }

    @Test
    void aRateBelowOneASecondStillLetsOneThroughAtATime() {
        assertThat(pace.take(0.5)).isZero();
        assertThat(pace.take(0.5)).isEqualTo(millis(2_000));
        now.addAndGet(millis(2_000));
        assertThat(pace.take(0.5)).isZero();
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
