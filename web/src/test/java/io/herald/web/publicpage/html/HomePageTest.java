package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomePageTest {

    @Test
    void aCalmPageSaysThatItIsNotUs() {
        String page = TestSite.text(Sample.calm(), "/en");

        assertThat(page).contains("<h1>Everything is working</h1>", "it is most likely not on our side",
                "<section class=\"verdict operational\">").doesNotContain("What is happening now");
    }

    @Test
    void aTroubledPageSaysThatItIsUsAndNamesWhatIsAffected() {
        assertThat(TestSite.text(Sample.troubled(), "/en")).contains("<h1>Part of our service is down</h1>",
                "It is us, not you. Affected: Checkout and Payments.", "<section class=\"verdict partial\">");
    }

    @Test
    void theFrenchPageSpeaksFrench() {
        String page = TestSite.text(Sample.troubled(), "/fr");

        assertThat(page).contains("<html lang=\"fr\" dir=\"ltr\" data-events=\"/events\">",
                "Une partie du service est en panne",
                "Services touchés : Checkout et Payments.", "Cause identifiée", "Panne partielle",
                "Des paiements par carte échouent", "23 nov. 2026 à 14:12 UTC", "hreflang=\"en\"");
    }

    @Test
    void anOpenIncidentShowsEveryUpdateAndThePromisedNextOne() {
        String page = TestSite.text(Sample.troubled(), "/en");

        assertThat(page).contains("Card payments fail for some customers", "id=\"u-upd000000033\"",
                "id=\"u-upd000000032\"", "id=\"u-upd000000031\"", "<strong>We are switching to the second",
                "Next update by <time datetime=\"2026-11-23T14:42:00Z\" class=\"due\">23 Nov 2026, 14:42 UTC</time>");
        assertThat(page.indexOf("upd000000033")).isLessThan(page.indexOf("upd000000031"));
    }

    @Test
    void aPromiseThatLapsedIsAdmitted() {
        String page = TestSite.create()
                .snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW.plus(Duration.ofMinutes(23))).find("/en")
                .orElseThrow().choose(null).text();

        assertThat(page).contains("An update was promised for <time datetime=\"2026-11-23T14:42:00Z\" class=\"due\">",
                "It is late; we will write as soon as we can.").doesNotContain("Next update by");
    }

    @Test
    void onceAllOpenIncidentsAreWatchedItSaysThatAFixIsInPlace() {
        PublicIncident open = Sample.openIncident();
        PublicIncident watched = Sample.incident("inc000000003", "INC-3", Impact.MAJOR, IncidentStatus.MONITORING,
                open.startedAt(), Optional.empty(), "Title", "Titre", open.updates());

        assertThat(TestSite.text(Sample.withOpen(Sample.troubled(), watched), "/en"))
                .contains("A fix is in place and we are watching it");
    }

    @Test
    void anIncidentWithoutImpactIsNoGreenLight() {
        PublicIncident open = Sample.incident("inc000000003", "INC-3", Impact.NONE, IncidentStatus.INVESTIGATING,
                Sample.NOW, Optional.empty(), "Title", "Titre", Sample.openIncident().updates());

        assertThat(TestSite.text(Sample.withOpen(Sample.calm(), open), "/en"))
                .contains("We are looking into a possible problem").doesNotContain("verdict operational");
    }

    @Test
    void maintenanceIsSaidAsSuch() {
        PublicStatus status = new PublicStatus(Sample.PAGE,
                Sample.groups(ComponentStatus.UNDER_MAINTENANCE, ComponentStatus.OPERATIONAL), List.of(), List.of(),
                Sample.HISTORY, Sample.NOW, 1);

        assertThat(TestSite.text(status, "/en")).contains("Planned maintenance is under way",
                "Some things may be unavailable until it is over: Payments.");
    }

    @Test
    void everyStatusIsAWordBesideAnIcon() {
        assertThat(TestSite.text(Sample.troubled(), "/en")).contains(
                "<use href=\"#i-partial\"/></svg><span>Partial outage</span>",
                "<use href=\"#i-degraded\"/></svg><span>Degraded performance</span>",
                "<use href=\"#i-operational\"/></svg><span>Operational</span>");
    }

    @Test
    void theLastDaysAreListedInThePagesZone() {
        PageSettings tokyo = new PageSettings("pg0000000001", "Northwind", "https://status.northwind.example",
                "Asia/Tokyo", 1);

        String page = TestSite.text(Sample.with(tokyo, Sample.calm()), "/en");

        assertThat(page).contains("<time datetime=\"2026-11-23\">Mon 23 Nov</time>",
                ">18:02</time> – <time datetime=\"2026-11-21T10:10:00Z\" class=\"clock\">19:10 JST</time> · 1 h 8 min",
                "All times are in Japan Time (Asia/Tokyo)").doesNotContain("<time datetime=\"2026-11-24\">");
    }

    @Test
    void aLongPageFoldsTheGroupsInWhichAllIsWell() {
        String large = TestSite.text(Sample.large(10, 5, 0), "/en");
        String small = TestSite.text(Sample.calm(), "/en");

        assertThat(large).contains("<details class=\"group\">").doesNotContain("<details class=\"group\" open>");
        assertThat(small).contains("<details class=\"group\" open>");
    }

    @Test
    void aTextWithoutATranslationIsMarkedAsTheOtherLanguage() {
        PublicIncident english = Sample.englishOnly(Sample.openIncident());

        String page = TestSite.text(Sample.withOpen(Sample.troubled(), english), "/fr");

        assertThat(page).contains("lang=\"en\">Card payments fail", "<div class=\"prose\" lang=\"en\">");
    }

    @Test
    void itNeedsNoCookieNoOtherSiteAndNoScriptThatHoldsItUp() {
        String page = TestSite.text(Sample.troubled(), "/en");

        assertThat(page).doesNotContain(" style=", " onclick", "cookie").containsOnlyOnce("<script")
                .containsPattern("<script src=\"/assets/page\\.[0-9a-f]{16}\\.js\" defer></script>");
        assertThat(page.replaceAll("https://status\\.northwind\\.example", "").replace("placeholder=\"https://\"", ""))
                .doesNotContain("//");
    }

    @Test
    void theSubscriptionFormSpeaksThePagesLanguage() {
        assertThat(TestSite.text(Sample.calm(), "/fr")).contains("<form method=\"post\" action=\"/fr/subscribe\">",
                "<label for=\"email\">Votre adresse e-mail</label>");
    }
}
