package io.herald.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlLoginThrottleTest {

    private static final Instant NOW = SettableClock.NOON;

    @RegisterExtension
    final Database database = Database.fresh();

    @Test
    void fourFailuresBlockNobody() {
        fail(4, NOW);

        assertThat(blockedUntil(NOW)).isEmpty();
    }

    @Test
    void theFifthFailureBlocksForThirtySecondsAndEachFurtherOneTwiceAsLong() {
        fail(5, NOW);
        assertThat(blockedUntil(NOW)).contains(NOW.plusSeconds(30));

        fail(1, NOW);
        assertThat(blockedUntil(NOW)).contains(NOW.plusSeconds(60));
        assertThat(blockedUntil(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void aBlockLastsAQuarterOfAnHourAtMost() {
        fail(60, NOW);

        assertThat(blockedUntil(NOW)).contains(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void successForgetsFailures() {
        fail(4, NOW);
        database.run(session -> session.repository(SqlLoginThrottle.class).succeed("user:ann"));
        fail(4, NOW);

        assertThat(blockedUntil(NOW)).isEmpty();
    }

    @Test
    void aQuietQuarterOfAnHourForgetsFailures() {
        fail(4, NOW);
        fail(1, NOW.plus(Duration.ofMinutes(16)));

        assertThat(blockedUntil(NOW.plus(Duration.ofMinutes(16)))).isEmpty();
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            database.run(session -> session.repository(SqlLoginThrottle.class).fail("user:ann", at));
        }
    }

    private Optional<Instant> blockedUntil(Instant at) {
        return database.transact(
                session -> session.repository(SqlLoginThrottle.class).blockedUntil("user:ann", at));
    }
}
