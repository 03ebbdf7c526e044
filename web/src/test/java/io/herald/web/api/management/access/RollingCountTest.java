package io.herald.web.api.management.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RollingCountTest {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final RollingCount count = new RollingCount(2, Duration.ofSeconds(60), new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aCallTooManyHasToWaitUntilTheOldestOneIsAMinuteAgo() {
        assertThat(count.call("ann")).isEmpty();
        now = now.plusSeconds(20);
        assertThat(count.call("ann")).isEmpty();
        now = now.plusSeconds(10);

        assertThat(count.call("ann")).contains(Duration.ofSeconds(30));
        assertThat(count.call("bob")).isEmpty();
        now = now.plusSeconds(30);
        assertThat(count.call("ann")).isEmpty();
        assertThat(count.call("ann")).contains(Duration.ofSeconds(20));
    }

    @Test
    void theWaitIsToldInWholeSecondsAndNeverAsNone() {
        assertThat(new TooManyCallsException(Duration.ofMillis(1)).retryAfterSeconds()).isEqualTo(1);
        assertThat(new TooManyCallsException(Duration.ofMillis(1_001)).retryAfterSeconds()).isEqualTo(2);
        assertThat(new TooManyCallsException(Duration.ZERO).retryAfterSeconds()).isEqualTo(1);
    }
}
