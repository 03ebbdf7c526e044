package io.herald.web.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audit.ReadTrailLength;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PulseTest {

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private long entries = 7;
    private int asked;
    private final Pulse pulse = pulse();

    @Test
    void manyPagesCostOneQuestionASecond() {
        String first = pulse.beat();
        entries = 8;

        assertThat(pulse.beat()).isEqualTo(first);
        assertThat(asked).isEqualTo(1);
        now = now.plus(Duration.ofMillis(1001));
        assertThat(pulse.beat()).isNotEqualTo(first).endsWith(" 8");
    }

    @Test
    void anotherRunOfTheServerIsToldApartFromAChange() {
        assertThat(pulse().beat()).isNotEqualTo(pulse.beat()).endsWith(" 7");
    }

    private Pulse pulse() {
        Pulse made = new Pulse();
        made.trail = new ReadTrailLength(null) {
            @Override
            public long handle() {
                asked++;
                return entries;
            }
        };
        made.clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        return made;
    }
}
