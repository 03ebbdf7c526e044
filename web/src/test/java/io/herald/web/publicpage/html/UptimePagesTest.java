package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import org.junit.jupiter.api.Test;

class UptimePagesTest {

    private final String home = TestSite.text(Sample.calm(), "/en");

    @Test
    void theBarsOfAComponentMarkTheDaysWithTroubleAndNoOthers() {
        String bars = barsOf("Payments");

        assertThat(bars).contains("<rect class=\"major\" x=\"37\"",
                "<title>Fri 2 Oct: Major outage for 1 h 0 min</title>",
                "<rect class=\"partial\" x=\"86\"", "<rect class=\"partial\" x=\"87\"",
                "<title>Sat 21 Nov: Partial outage for 1 h 0 min</title>");
        assertThat(bars.split("<rect", -1)).hasSize(1 + 2 + 3);
    }

    @Test
    void theBarsAreToldInWordsWithTheLatestDayFirst() {
        assertThat(barsOf("Payments")).contains("aria-label=\"99.92% uptime over the last 90 days. 3 days with "
                + "problems, the latest first. Sat 21 Nov: Partial outage for 1 h 0 min; Fri 20 Nov:");
        assertThat(barsOf("Storefront"))
                .contains("aria-label=\"100% uptime over the last 90 days. No problem recorded.\"");
    }

    @Test
    void frenchReadersGetFrenchFigures() {
        assertThat(TestSite.text(Sample.calm(), "/fr")).contains("99,92 % de disponibilité sur les 90 derniers jours",
                "Panne partielle pendant 1 h 0 min");
    }

    @Test
    void theTableHasAMonthInEachColumn() {
        String page = TestSite.text(Sample.calm(), "/en/uptime");

        assertThat(page).contains("<th scope=\"col\">September 2026</th><th scope=\"col\">October 2026</th>"
                + "<th scope=\"col\">November 2026</th>", "a partial outage with 30% of its length");
        assertThat(page).containsPattern("Payments</a></th><td>100%</td><td>99\\.86%</td><td>99\\.88%</td>");
    }

    @Test
    void theCalendarLinksEachDayWithTroubleToItsIncident() {
        String page = TestSite.text(Sample.calm(), "/en/uptime/cmp000000003");

        assertThat(page).contains("<h1>Payments</h1>", "November 2026 <span class=\"figure\">99.88%</span>",
                "<li class=\"major\"><a href=\"/en/incidents/inc000000001\" title=\"Major outage for 1 h 0 min\">2",
                "<li class=\"starts-7 operational\">1</li>", "December 2025");
    }

    @Test
    void daysToComeSayNothing() {
        String november = TestSite.text(Sample.calm(), "/en/uptime/cmp000000003").split("October 2026")[0];

        assertThat(november).contains("<li class=\"operational\">23</li>", "<li class=\"unwatched\">24</li>");
    }

    @Test
    void aComponentThatDoesNotExistHasNoCalendar() {
        assertThat(
                TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW).find("/en/uptime/cmp000000099"))
                .isEmpty();
    }

    private String barsOf(String component) {
        String from = home.substring(home.indexOf("<span class=\"name\">" + component));
        return from.substring(from.indexOf("<svg class=\"bars\""), from.indexOf("</li>"));
    }
}
