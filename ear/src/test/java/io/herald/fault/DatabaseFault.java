package io.herald.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.rig.Rig;
import io.herald.rig.RigExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The database is killed in the middle of a fan-out and started again. */
@Fault
class DatabaseFault {

    private static final int SUBSCRIBERS = 2_000;
    private static final int KILLED_AT = 500;
    private static final Duration BOUND = Duration.ofMinutes(2);

    @Test
    void nobodyIsMissedAndAtMostWhatWasInFlightComesTwice(Rig rig) throws Exception {
        rig.rows().subscribers(SUBSCRIBERS);
        long click = rig.publish("Payments fail", "We are looking into it.");
        rig.awaitArrivals(KILLED_AT, Duration.ofSeconds(30));
        rig.herald().database().kill();
        long beforeTheRestart = rig.sink().tally().arrivals();
        rig.herald().database().startAgain();
        rig.awaitSettled(BOUND);

        FaultResult result = FaultResult.of("database", SUBSCRIBERS, rig.sink().tally(), click).print();
        assertThat(beforeTheRestart).isBetween((long) KILLED_AT, (long) SUBSCRIBERS - 1);
        assertThat(result.lost()).isZero();
        assertThat(result.duplicates()).isLessThanOrEqualTo(RigExtension.IN_FLIGHT);
        assertThat(result.duration()).isLessThan(BOUND);
        assertThat(rig.rows().mails("accepted")).isEqualTo(SUBSCRIBERS);
    }
}
