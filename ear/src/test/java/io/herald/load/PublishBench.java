package io.herald.load;

import io.herald.rig.Rows;
import io.herald.run.Herald;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * From a manager's decision to new bytes on the page, with many components, a long past and many subscribers. Some
 * publications go before those that count: a server compiles for its first minute, and no incident is its first work.
 */
@Bench
@TestInstance(Lifecycle.PER_CLASS)
class PublishBench {

    private static final int PUBLICATIONS = Integer.getInteger("bench.publications", 20);
    private static final int COMPONENTS = 500;
    private static final int INCIDENTS = 5_000;
    /** With the long past there already, so that what is compiled is what is measured. */
    private static final int WARM_UP = Integer.getInteger("bench.publications.warmup", 10);
    private static final double MEDIAN_LIMIT_MS = 200;
    private static final double WORST_LIMIT_MS = 1000;
    /** All of them get a mail of each publication while the next ones are measured. */
    private static final int SUBSCRIBERS = Integer.getInteger("bench.subscribers", 100_000);
    private static final int PUBLICATIONS_TO_ALL = Integer.getInteger("bench.publications.all", 5);

    private Herald herald;
    private Publications publications;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        herald = OwnHerald.start("publish");
        publications = new Publications(herald);
    }

    @AfterAll
    void stop() throws IOException {
        if (herald != null) {
            herald.close();
        }
    }

    @Test
    void fromDecisionToNewBytes() {
        var history = new History(herald.database().rows());
        history.components(COMPONENTS);
        history.incidents(INCIDENTS);
        publications.measure(WARM_UP);
        print("publish-after-" + INCIDENTS, publications.measure(PUBLICATIONS));
        new Rows(herald.database()).subscribers(SUBSCRIBERS);
        print("publish-to-" + SUBSCRIBERS, publications.measure(PUBLICATIONS_TO_ALL));
    }

    private static void print(String name, List<Double> millis) {
        new BenchResult(name, Publications.median(millis), "ms", MEDIAN_LIMIT_MS).print();
        new BenchResult(name + "-worst", millis.getLast(), "ms", WORST_LIMIT_MS).print();
    }
}
