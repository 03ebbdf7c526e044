package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final Instant NOW = Instant.parse("2026-03-06T12:00:00Z");

    private final CircuitBreaker breaker = new CircuitBreaker();

    @Test
    void fourFailuresAreBadLuckAndTheFifthOpens() {
        fail(4, NOW);
        assertThat(breaker.lets(NOW)).isTrue();

        assertThat(breaker.failed(NOW)).isTrue();

        assertThat(breaker.lets(NOW)).isFalse();
        assertThat(breaker.nextTry()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void successBetweenFailuresKeepsItClosed() {
        fail(4, NOW);
        breaker.succeeded();
        fail(4, NOW);

        assertThat(breaker.lets(NOW)).isTrue();
    }

    @Test
    void afterTheWaitExactlyOneIsLetThrough() {
        fail(5, NOW);

        assertThat(breaker.lets(NOW.plusSeconds(2))).isTrue();
        assertThat(breaker.lets(NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void theWaitDoublesToAMinuteWithEachThatWasLetThroughAndFailed() {
        fail(5, NOW);
        failTheNext();
        assertThat(breaker.nextTry()).isEqualTo(NOW.plusSeconds(2 + 4));
        for (int i = 0; i < 9; i++) {
            failTheNext();
        }

        Instant last = breaker.nextTry();
        failTheNext();
        assertThat(breaker.nextTry()).isEqualTo(last.plusSeconds(60));
    }

    @Test
    void manyThatFailInTheSameMomentCountAsOne() {
        fail(40, NOW);

        assertThat(breaker.nextTry()).isEqualTo(NOW.plusSeconds(2));
    }

    private void failTheNext() {
        Instant then = breaker.nextTry();
        assertThat(breaker.lets(then)).isTrue();
        breaker.failed(then);
    }

    @Test
    void oneSuccessCloses() {
        fail(9, NOW);
        breaker.succeeded();

        assertThat(breaker.lets(NOW)).isTrue();
    }

    private void fail(int times, Instant now) {
        for (int i = 0; i < times; i++) {
            breaker.failed(now);
        }
    }
}
