package io.herald.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T13:05:00Z");

    @ParameterizedTest
    @CsvSource({"-PT10S, now", "-PT1M, 1 minute ago", "-PT7M, 7 minutes ago", "PT12M, in 12 minutes",
        "-PT3H, 3 hours ago", "P2D, in 2 days"})
    void saysHowLongAgoOrHowLongStill(Duration from, String expected) {
        assertThat(times(Locale.ENGLISH).relative(NOW.plus(from))).isEqualTo(expected);
    }

    @Test
    void speaksFrench() {
        assertThat(times(Locale.FRENCH).relative(NOW.minusSeconds(60))).isEqualTo("il y a 1 minute");
        assertThat(times(Locale.FRENCH).relative(NOW.plusSeconds(7200))).isEqualTo("dans 2 heures");
    }

    @Test
    void aDeadlineIsLateOnceItHasPassed() {
        var times = times(Locale.ENGLISH);

        assertThat(times.urgency(NOW.minusSeconds(1))).isEqualTo("late");
        assertThat(times.urgency(NOW.plusSeconds(60))).isEqualTo("soon");
        assertThat(times.urgency(NOW.plusSeconds(600))).isEqualTo("ok");
    }

    @Test
    void nothingIsSaidAboutNothing() {
        var times = times(Locale.ENGLISH);

        assertThat(times.relative(Optional.empty())).isEmpty();
        assertThat(times.exact(null)).isEmpty();
        assertThat(times.known(Optional.of(NOW))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"45, 45 s", "720, 12 min", "7500, 2 h 5 min", "273600, 3 d 4 h"})
    void spansAreShort(long seconds, String expected) {
        assertThat(times(Locale.ENGLISH).length(seconds)).isEqualTo(expected);
    }

    private static Times times(Locale locale) {
        var times = new Times();
        times.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        times.text = new Texts();
        times.text.preferences = new Preferences() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        return times;
    }
}
