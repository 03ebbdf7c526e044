package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.branding.AnnouncementStatus;
import io.herald.branding.AnnouncementView;
import io.herald.branding.Branding;
import io.herald.shared.Language;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.SampleMaintenance;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page is valid HTML to the checker that the editors of the standard use (Nu Html Checker). */
class ValidHtmlTest {

    private final EmbeddedValidator validator = new EmbeddedValidator();

    private final Snapshot everything = TestSite.create().snapshot(SampleMaintenance.eventful(), announcing(),
            Sample.NOW);

    @Test
    void everyPageIsValidWithIncidentsMaintenanceAndAnAnnouncement() throws Exception {
        List<String> pages = Stream.concat(
                everything.resources().keySet().stream().filter(path -> everything.resources().get(path).choose(null)
                        .isHtml()),
                Stream.of("/en/uptime/cmp000000003", "/fr/uptime/cmp000000001")).sorted().toList();

        assertThat(pages).contains("/en", "/fr", "/en/history", "/fr/uptime", "/en/incidents/mnt000000001",
                "/fr/incidents/inc000000003", "/en/embed/frame");
        for (String path : pages) {
            assertThat(complaints(TestSite.text(everything, path))).as(path).isEmpty();
        }
        assertThat(TestSite.text(everything, "/fr")).contains("Nous <strong>déménageons</strong>");
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void everyNoticeIsValidInBothLanguages(Notice notice) throws Exception {
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            assertThat(complaints(everything.outcome(notice.name()).in(language).text())).isEmpty();
        }
    }

    private static Appearance announcing() {
        return new Appearance(Branding.NONE, Optional.of(new AnnouncementView("ann000000001",
                AnnouncementStatus.SHOWN, Map.of(Language.ENGLISH, "We **move**", Language.FRENCH,
                        "Nous **déménageons**"),
                Sample.NOW, Optional.empty())));
    }

    @Test
    void theCheckerWouldFindAMistake() throws Exception {
        assertThat(complaints("<!DOCTYPE html><html lang=en><title>x</title><ul><p>no item</ul>")).contains("error");
    }

    private String complaints(String html) throws Exception {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
