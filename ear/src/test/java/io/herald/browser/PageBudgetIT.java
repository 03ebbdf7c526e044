package io.herald.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.herald.it.HeraldUnderTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs its reader, as the browser itself counts it. */
@InBrowser
class PageBudgetIT {

    private static final int MOST_BYTES = 60 * 1024;
    /** What the Web Vitals call good is 0.1; a page that stands still has next to nothing. */
    private static final double MOST_SHIFT = 0.02;

    private static final String WATCH_SHIFTS = """
        window.shifts = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((shift) => { window.shifts += shift.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        """;
    private static final String BYTES = """
        () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .reduce((sum, entry) => sum + entry.transferSize, 0)
        """;
    private static final String BLOCKING = """
        () => performance.getEntriesByType('resource')
          .filter((entry) => entry.renderBlockingStatus === 'blocking').length
        """;

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fr/", "/en/history", "/fr/uptime"})
    void aPageIsLightStandsStillAndAsksNobodyElse(String path, Visitor visitor, HeraldUnderTest herald) {
        List<String> asked = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        visitor.page().onRequest(request -> asked.add(request.url()));
        visitor.page().onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        visitor.page().addInitScript(WATCH_SHIFTS);

        visitor.onPhone().open(path);
        visitor.page().waitForLoadState(LoadState.LOAD);

        assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(herald.address().toString()));
        assertThat(number(visitor, BYTES)).isPositive().isLessThan(MOST_BYTES);
        assertThat(number(visitor, BLOCKING)).as("what the first paint waits for: the stylesheet").isEqualTo(1);
        assertThat(number(visitor, "() => window.shifts")).isLessThan(MOST_SHIFT);
        assertThat(complaints).isEmpty();
        assertThat(visitor.page().context().cookies()).isEmpty();
    }

    private static double number(Visitor visitor, String script) {
        return ((Number) visitor.page().evaluate(script)).doubleValue();
    }
}
