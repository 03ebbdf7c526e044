package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.branding.AnnouncementStatus;
import io.herald.branding.AnnouncementView;
import io.herald.branding.Branding;
import io.herald.branding.Colour;
import io.herald.branding.Logo;
import io.herald.shared.Language;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    private static final Instant LATER = Sample.NOW.plus(Duration.ofMinutes(5));
    private static final Logo LOGO = Logo.of(Logo.SVG, "<svg></svg>".getBytes(StandardCharsets.UTF_8));
    private static final Appearance OWN = new Appearance(
            new Branding(Optional.of(new Colour("#7a1f5c")), Optional.empty(), Optional.of(LOGO),
                    Optional.of("https://help.example/?a=1&b=2"),
                    Map.of(Language.ENGLISH, "Example <Ltd>", Language.FRENCH, "Exemple SARL"), 2),
            Optional.of(new AnnouncementView("ann000000001", AnnouncementStatus.SHOWN,
                    Map.of(Language.ENGLISH, "We **move** <b>", Language.FRENCH, "Nous **déménageons**"), Sample.NOW,
                    Optional.of(LATER))));

    private final Snapshot snapshot = TestSite.create().snapshot(Sample.calm(), OWN, Sample.NOW);

    @Test
    void theOrganisationsWordsStandOnEachPageInItsLanguage() {
        assertThat(text("/en")).contains("We <strong>move</strong>").doesNotContain("<b>")
                .contains("Example &lt;Ltd&gt;").contains("href=\"https://help.example/?a&#x3D;1&amp;b&#x3D;2\"");
        assertThat(text("/fr/uptime")).contains("Nous <strong>déménageons</strong>").contains("Exemple SARL");
    }

    @Test
    void theLogoStandsForHeraldsMarkAndIsServedFromThisSite() {
        String path = OWN.logoPath().orElseThrow();

        assertThat(text("/en")).contains("<img class=\"logo\" src=\"" + path + "\" alt=\"\">")
                .doesNotContain("href=\"#i-mark\"");
        assertThat(text(path)).isEqualTo("<svg></svg>");
    }

    @Test
    void theStylesheetIsAnotherOneOnceItHasOwnColours() {
        String plain = stylesheet(TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW));
        String own = stylesheet(snapshot);

        assertThat(own).isNotEqualTo(plain);
        assertThat(text(own)).contains("--h-accent:#7a1f5c").contains("--h-text-on-accent:#ffffff");
    }

    @Test
    void aColourForLightGroundDoesNotReachTheDarkOne() {
        String dark = OWN.colours().substring(OWN.colours().indexOf("dark"));

        assertThat(dark).contains("--h-accent:#a9b8ff").doesNotContain("#7a1f5c");
    }

    @Test
    void thePageIsMadeAnewWhenTheAnnouncementEnds() {
        assertThat(snapshot.showsUntil()).isEqualTo(LATER);
    }

    private String text(String path) {
        return snapshot.find(path).orElseThrow().choose("en").text();
    }

    private static String stylesheet(Snapshot site) {
        String home = site.find("/en").orElseThrow().choose("en").text();
        int start = home.indexOf("/assets/page.");
        return home.substring(start, home.indexOf('"', start));
    }
}
