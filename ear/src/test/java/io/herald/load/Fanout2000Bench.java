package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.rig.Rig;
import io.herald.rig.RigExtension;
import io.herald.rig.Tally;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two thousand subscribers: how long after the manager's click the last of them has the mail. */
@Bench
@ExtendWith(RigExtension.class)
class Fanout2000Bench {

    private static final int SUBSCRIBERS = 2_000;
    private static final double LIMIT_SECONDS = 1;
    private static final int ROUNDS = 5;

    @Test
    void theLastMailIsThereASecondAfterTheApproval(Rig rig) {
        var lasts = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            rig.rows().subscribers(SUBSCRIBERS);
            long click = rig.publish("Payments fail", "We are looking into it.");
            rig.awaitSettled(Duration.ofMinutes(1));
            Tally tally = rig.sink().tally();
            double last = seconds(tally.lastSince(click));
            assertThat(tally.distinct()).isEqualTo(SUBSCRIBERS);
            new BenchResult("fanout2000.first.round" + round, seconds(tally.firstSince(click)), "s",
                    LIMIT_SECONDS).print();
            new BenchResult("fanout2000.round" + round, last, "s", LIMIT_SECONDS).print();
            lasts.add(last);
        }
        double median = lasts.stream().sorted().skip((ROUNDS - 1) / 2).findFirst().orElseThrow();
        new BenchResult("fanout2000", median, "s", LIMIT_SECONDS).print();
        assertThat(median).isLessThanOrEqualTo(LIMIT_SECONDS);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
