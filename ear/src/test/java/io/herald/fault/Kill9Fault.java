package io.herald.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.rig.Rig;
import io.herald.rig.RigExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The server's process is killed in the middle of a fan-out and started again. */
@Fault
class Kill9Fault {

    private static final int SUBSCRIBERS = 2_000;
    private static final int KILLED_AT = 500;

    @Test
    void nobodyIsMissedAndAtMostWhatWasInFlightComesTwice(Rig rig) throws Exception {
        rig.rows().subscribers(SUBSCRIBERS);
        long click = rig.publish("Payments fail", "We are looking into it.");
        rig.awaitArrivals(KILLED_AT, Duration.ofSeconds(30));
        rig.herald().server().kill();
        long beforeTheRestart = rig.sink().tally().arrivals();
        rig.herald().startServer();
        rig.awaitSettled(Duration.ofMinutes(2));

        FaultResult result = FaultResult.of("kill9", SUBSCRIBERS, rig.sink().tally(), click).print();
        assertThat(beforeTheRestart).isBetween((long) KILLED_AT, (long) SUBSCRIBERS - 1);
        assertThat(result.lost()).isZero();
        assertThat(result.duplicates()).isLessThanOrEqualTo(RigExtension.IN_FLIGHT);
        assertThat(rig.rows().mails("accepted")).isEqualTo(SUBSCRIBERS);
    }
}
