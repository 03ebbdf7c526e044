package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.Web;
import io.herald.run.Herald;
import io.herald.run.Lines;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What one change costs, plotted against the history behind it: it grows with what changed, not with what was. */
@Bench
@TestInstance(Lifecycle.PER_CLASS)
class RenderBench {

    private static final int PUBLICATIONS = Integer.getInteger("bench.publications", 20);
    private static final int COMPONENTS = 500;
    private static final int[] HISTORIES = {100, 1_000, 10_000};
    /** A hundred times the history may not cost so many times as much; most of it is noise between the measurements. */
    private static final double MOST_GROWTH = 3;
    private static final int WIDTH = 50;

    private Herald herald;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        herald = OwnHerald.start("render");
    }

    @AfterAll
    void stop() throws IOException {
        if (herald != null) {
            herald.close();
        }
    }

    @Test
    void aChangeCostsTheSameWhateverLiesBehind() throws IOException {
        var history = new History(herald.database().rows());
        var publications = new Publications(herald);
        history.components(COMPONENTS);
        history.incidents(HISTORIES[0]);
        // the just-in-time compiler wants to see some before it counts
        publications.measure(PUBLICATIONS);
        Map<Integer, Double> millis = new TreeMap<>();
        for (int incidents : HISTORIES) {
            history.incidents(incidents);
            assertThat(new Web(herald.address()).get("en/history").statusCode()).isEqualTo(200);
            millis.put(incidents, Publications.median(publications.measure(PUBLICATIONS)));
        }

        plot(millis);
        double least = millis.get(HISTORIES[0]);
        double most = millis.get(HISTORIES[HISTORIES.length - 1]);
        assertThat(new BenchResult("render-growth", most, "ms", least).print().ratio()).isLessThan(MOST_GROWTH);
    }

    private static void plot(Map<Integer, Double> millis) {
        double highest = millis.values().stream().max(Double::compare).orElseThrow();
        Lines.print("incidents  from decision to page (median)");
        millis.forEach((incidents, median) -> Lines.print(String.format(Locale.ROOT, "%9d  %8.1f ms  %s", incidents,
                median, "#".repeat((int) Math.max(1, Math.round(WIDTH * median / highest))))));
    }
}
