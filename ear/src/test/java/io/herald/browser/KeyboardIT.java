package io.herald.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public page without a mouse and without eyes: what Tab reaches, and in which order a screen reader reads. */
@InBrowser
class KeyboardIT {

    /** More than any page of the demo data has. */
    private static final int MOST_STOPS = 400;
    /** The place of the focused element among all elements, its name, and whether it shows that it has the focus. */
    private static final String FOCUS = """
        () => {
          const here = document.activeElement;
          if (!here || here === document.body) { return null; }
          const style = getComputedStyle(here);
          const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
          const name = (here.labels && here.labels[0] ? here.labels[0].textContent : here.textContent).trim()
            || here.getAttribute('aria-label') || here.value || '';
          return [String([...document.querySelectorAll('*')].indexOf(here)), here.tagName, name, String(shown)];
        }
        """;
    private static final String HEADINGS = """
        () => [...document.querySelectorAll('h1,h2,h3,h4')].filter((one) => one.checkVisibility())
          .map((one) => Number(one.tagName[1]))
        """;
    private static final String LANDMARKS = """
        () => [...document.querySelectorAll('body > header, body > main, body > footer')].map((one) => one.tagName)
        """;
    /** Sections whose place on the screen is not below that of the section before. */
    private static final String OUT_OF_ORDER = """
        () => { const tops = [...document.querySelectorAll('main > *')].filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect().top);
          return tops.filter((top, i) => i > 0 && top < tops[i - 1]).length; }
        """;

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fr/", "/en/history", "/fr/uptime"})
    void tabReachesEverythingInReadingOrderAndShowsWhereItIs(String path, Visitor visitor) {
        visitor.open(path);

        List<List<String>> stops = stops(visitor);

        assertThat(stops).hasSizeGreaterThan(8);
        assertThat(stops).extracting(stop -> Integer.valueOf(stop.getFirst())).isSorted();
        assertThat(stops).as("a visible focus and a name").allSatisfy(stop -> {
            assertThat(stop.get(2)).as("the name of %s", stop).isNotBlank();
            assertThat(stop.get(3)).as("the focus on %s", stop).isEqualTo("true");
        });
        Object reachable = visitor.page().evaluate("""
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
              .filter((one) => one.checkVisibility()).length""");
        assertThat(stops.size()).as("radio buttons of one group share a stop").isGreaterThan(((Number) reachable)
                .intValue() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fr/history", "/en/uptime"})
    void aScreenReaderHearsItInTheOrderInWhichItStands(String path, Visitor visitor) {
        visitor.open(path);

        assertThat((List<?>) visitor.page().evaluate(LANDMARKS)).asList().containsExactly("HEADER", "MAIN", "FOOTER");
        assertThat(visitor.page().evaluate(OUT_OF_ORDER)).isEqualTo(0);
        int before = 0;
        for (Object level : (List<?>) visitor.page().evaluate(HEADINGS)) {
            int now = ((Number) level).intValue();
            assertThat(now).as("no level of headings is skipped").isLessThanOrEqualTo(before + 1);
            before = now;
        }
        assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
    }

    @Test
    void theFirstStopSkipsToTheContent(Visitor visitor) {
        visitor.open("/en/");

        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().evaluate("() => document.activeElement.className")).isEqualTo("skip");
        visitor.page().keyboard().press("Enter");
        visitor.page().keyboard().press("Tab");

        assertThat(visitor.page().evaluate("() => !!document.activeElement.closest('main')")).isEqualTo(true);
    }

    @Test
    void somebodySignsUpWithTheKeyboardAlone(Visitor visitor) {
        String address = "keys-" + UUID.randomUUID() + "@example.org";
        visitor.open("/en/");

        for (int i = 0; i < MOST_STOPS && !isOn(visitor, "email"); i++) {
            visitor.page().keyboard().press("Tab");
        }
        visitor.page().keyboard().type(address);
        visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));

        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Check your mail");
    }

    private static boolean isOn(Visitor visitor, String type) {
        return Boolean.TRUE.equals(
                visitor.page().evaluate("(type) => document.activeElement.type === type", type));
    }

    /** Each stop of the Tab key, until it leaves the page. */
    @SuppressWarnings("unchecked")
    private static List<List<String>> stops(Visitor visitor) {
        List<List<String>> stops = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            visitor.page().keyboard().press("Tab");
            List<String> stop = (List<String>) visitor.page().evaluate(FOCUS);
            if (stop == null || !seen.add(stop.getFirst())) {
                return stops;
            }
            stops.add(stop);
        }
        throw new AssertionError("Tab never leaves the page");
    }
}
