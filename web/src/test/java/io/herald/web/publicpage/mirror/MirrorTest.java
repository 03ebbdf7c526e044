package io.herald.web.publicpage.mirror;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.branding.AnnouncementStatus;
import io.herald.branding.AnnouncementView;
import io.herald.branding.Branding;
import io.herald.shared.Language;
import io.herald.web.publicpage.PublicSite;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.SampleMaintenance;
import io.herald.web.publicpage.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {

    private static final String HOME = "https://status.northwind.example";
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"");

    @TempDir
    private Path directory;

    @Test
    void everyLinkLeadsToAFileOfTheCopyOrToTheLivePage() throws IOException {
        mirror();

        for (Path page : pages()) {
            LINK.matcher(Files.readString(page)).results().map(found -> found.group(1)).forEach(link -> {
                assertThat(link).as("%s in %s", link, page).doesNotStartWith("/");
                assertThat(page.getParent().resolve(link).normalize()).as("%s in %s", link, page).isRegularFile();
            });
        }
    }

    @Test
    void pagesDataFeedsAndCalendarsAreThere() throws IOException {
        mirror();

        assertThat(List.of("index.html", "en/index.html", "fr/history/index.html", "incidents/inc000000002/index.html",
                "uptime/cmp000000003/index.html", "en/uptime/cmp000000003/index.html", "history.atom", "history.json",
                "api/v2/summary.json", "api/v2/incidents/unresolved.json", "embed/script.js", "badge.svg",
                "badges/cmp000000003.svg", "fr/badges/cmp000000003.svg", "components/cmp000000003/history.atom",
                "fr/components/cmp000000003/history.json", "embed/frame/index.html", "fr/embed/frame/index.html",
                "incidents/mnt000000001/index.html", "maintenance.ics", "mirror.json"))
                .allSatisfy(name -> assertThat(directory.resolve(name)).isRegularFile());
    }

    @Test
    void maintenancesAndTheAnnouncementAreThere() throws IOException {
        mirror();

        assertThat(read("en/index.html")).contains("We <strong>move</strong>", "Payments: database upgrade",
                "Card payments fail for some customers");
        assertThat(read("maintenance.ics")).contains("mnt000000002@");
    }

    @Test
    void theFeedOfAComponentFollowsAPublicationAtOnce() throws IOException {
        PublicSite site = TestSite.create();
        Mirror mirror = new Mirror(new MirrorFolder(directory), "");
        mirror.write(site.snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW), HOME, Sample.NOW);
        assertThat(read("components/cmp000000003/history.atom")).doesNotContain("Card payments fail");

        mirror.write(site.snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW), HOME, Sample.NOW.plusSeconds(1));

        assertThat(read("components/cmp000000003/history.atom")).contains("Card payments fail");
        assertThat(read("badges/cmp000000003.svg")).contains("Partial outage");
    }

    @Test
    void itSaysOfWhenItIsAndWhereTheLivePageIs() throws IOException {
        mirror();

        assertThat(read("fr/index.html")).contains("Ceci est une copie du <time datetime=\"2026-11-23T14:20:00Z\">",
                "<a href=\"" + HOME + "/\">page d’origine</a>", "data-mirror=\"../mirror.json\"")
                .doesNotContain("data-events");
        assertThat(read("mirror.json")).contains("\"version\":10", "\"confirmed_at\":\"2026-11-23T14:20:00Z\"");
    }

    @Test
    void theFormIsSentToTheLivePage() throws IOException {
        mirror();

        assertThat(read("en/index.html")).contains("action=\"" + HOME + "/en/subscribe\"",
                "form-action " + HOME + ";");
    }

    @Test
    void aPublicationReplacesWhatChangedAndNothingElse() throws IOException {
        PublicSite site = TestSite.create();
        Mirror mirror = new Mirror(new MirrorFolder(directory), "");
        mirror.write(site.snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW), HOME, Sample.NOW);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(directory.resolve("en/incidents/inc000000001/index.html"), longAgo);
        Files.setLastModifiedTime(directory.resolve("en/index.html"), longAgo);

        mirror.write(site.snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW), HOME, Sample.NOW.plusSeconds(60));

        assertThat(read("en/index.html")).contains("Part of our service is down");
        assertThat(Files.getLastModifiedTime(directory.resolve("en/incidents/inc000000001/index.html")))
                .isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(directory.resolve("en/index.html"))).isNotEqualTo(longAgo);
    }

    @Test
    void noHalfFileIsLeft() throws IOException {
        mirror();

        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void aPageThatKnowsNothingYetIsNotCopied() throws IOException {
        new Mirror(new MirrorFolder(directory), "").write(TestSite.create().beforeFirstReading(), HOME, Sample.NOW);

        assertThat(directory).isEmptyDirectory();
    }

    private void mirror() throws IOException {
        new Mirror(new MirrorFolder(directory), "").write(
                TestSite.create().snapshot(SampleMaintenance.eventful(), announcing(), Sample.NOW), HOME, Sample.NOW);
    }

    private static Appearance announcing() {
        return new Appearance(Branding.NONE, Optional.of(new AnnouncementView("ann000000001",
                AnnouncementStatus.SHOWN, Map.of(Language.ENGLISH, "We **move**"), Sample.NOW, Optional.empty())));
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private List<Path> pages() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
