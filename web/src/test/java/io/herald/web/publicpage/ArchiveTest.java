package io.herald.web.publicpage;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMonth;
import io.herald.incident.PublicStatus;
import io.herald.shared.Language;
import io.herald.web.publicpage.serving.BusyException;
import io.herald.web.publicpage.serving.CachePolicy;
import io.herald.web.publicpage.serving.Representation;
import io.herald.web.publicpage.serving.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What lies behind the newest incidents: every permalink works, and none costs a publication anything. */
class ArchiveTest {

    private static final Instant LONG_AGO = Instant.parse("2024-02-10T10:00:00Z");

    private final World past = new World();
    private final PublicSite site = TestSite.create(past);

    @Test
    void anOldIncidentIsReadWhenSomebodyAsksAndKept() {
        Snapshot snapshot = snapshot(1);
        assertThat(past.readings).isZero();

        String page = TestSite.text(snapshot, "/en/incidents/old000000001");
        String french = TestSite.text(snapshot, "/fr/incidents/old000000001");

        assertThat(page).contains("An old story", "<html lang=\"en\"");
        assertThat(french).contains("Une vieille histoire", "<html lang=\"fr\"");
        assertThat(snapshot.find("/incidents/old000000001").orElseThrow().choose("fr").text()).isEqualTo(french);
        assertThat(past.readings).isEqualTo(1);
    }

    @Test
    void afterAPublicationItIsLookedAtAgainButNotRenderedAgain() {
        Representation before = page(snapshot(1));

        Representation after = page(snapshot(2));

        assertThat(past.readings).isEqualTo(2);
        assertThat(after).isSameAs(before);
    }

    @Test
    void whatChangedIsRenderedAgain() {
        Representation before = page(snapshot(1));
        past.title = "A corrected story";

        assertThat(page(snapshot(2)).text()).isNotEqualTo(before.text()).contains("A corrected story");
    }

    @Test
    void whileTheDatabaseIsAwayWhatIsKeptIsAnsweredAndTheRestAsksForPatience() {
        Representation before = page(snapshot(1));
        past.away = true;

        assertThat(page(snapshot(2))).isSameAs(before);
        assertThatThrownBy(() -> snapshot(2).find("/en/incidents/old000000002")).isInstanceOf(BusyException.class);
    }

    @Test
    void whatDoesNotExistIsAskedForOnce() {
        Snapshot snapshot = snapshot(1);

        assertThat(snapshot.find("/en/incidents/nobody000000")).isEmpty();
        assertThat(snapshot.find("/incidents/nobody000000")).isEmpty();
        assertThat(past.readings).isEqualTo(1);
        assertThat(snapshot.find("/en/incidents/not-an-id")).isEmpty();
        assertThat(snapshot.find("/en/history/2024-13")).isEmpty();
        assertThat(past.readings).isEqualTo(1);
    }

    @Test
    void manyHundredPagesAreKept() {
        Snapshot snapshot = snapshot(1);
        for (int i = 0; i <= 600; i++) {
            snapshot.find("/en/incidents/old%09d".formatted(i));
        }
        past.readings = 0;

        snapshot.find("/en/incidents/old000000000");

        assertThat(past.readings).isZero();
    }

    @Test
    void whatWasAskedForLongestAgoMakesRoomOnceTheMemoryIsUsedUp() {
        Archive archive = new Archive(200_000);
        for (int i = 0; i < 100; i++) {
            assertThat(isRendered(archive, "/" + i, 1_000)).isTrue();
        }
        assertThat(isRendered(archive, "/0", 1_000)).as("all of them fit").isFalse();

        isRendered(archive, "/large", 150_000);

        assertThat(isRendered(archive, "/0", 1_000)).as("asked for a moment ago").isFalse();
        assertThat(isRendered(archive, "/1", 1_000)).as("made room").isTrue();
        assertThat(isRendered(archive, "/larger than all", 300_000)).isTrue();
        assertThat(isRendered(archive, "/larger than all", 300_000)).as("one is always kept").isFalse();
    }

    @Test
    void theFeedOfAComponentIsMadeAgainOnlyWhenItChanges() {
        String feed = "/fr/components/cmp000000003/history.atom";
        Representation before = snapshot(1).find(feed).orElseThrow().choose(null);

        assertThat(snapshot(2).find(feed).orElseThrow().choose(null)).isSameAs(before);
        assertThat(site.snapshot(Sample.troubled(), Appearance.PLAIN, Sample.NOW).find(feed).orElseThrow()
                .choose(null)).isNotSameAs(before);
    }

    private static boolean isRendered(Archive archive, String path, int length) {
        AtomicBoolean rendered = new AtomicBoolean();
        archive.get(path, 1, () -> Optional.of(path), input -> {
            rendered.set(true);
            return Map.of(Language.ENGLISH, Representation.of("text/plain;charset=UTF-8", Optional.empty(),
                    CachePolicy.CHANGING, "x".repeat(length)));
        });
        return rendered.get();
    }

    @Test
    void aMonthHasItsIncidentsAndLinksToItsNeighbours() {
        String page = TestSite.text(snapshot(1), "/en/history/2024-02");

        assertThat(page).contains("<h1>Incidents in February 2024</h1>", "An old story",
                "<a class=\"onward\" rel=\"prev\" href=\"/en/history/2023-11\">November 2023",
                "<a rel=\"next\" href=\"/en/history/2024-05\">");
        assertThat(snapshot(1).find("/en/history/2024-03")).isEmpty();
    }

    @Test
    void theHistoryLeadsToTheMonthWhereTheNewestIncidentsEnd() {
        String full = TestSite.text(site.snapshot(Sample.large(1, 1, 50), Appearance.PLAIN, Sample.NOW), "/en/history");

        assertThat(full).contains("rel=\"prev\" href=\"/en/history/2026-11\"");
        assertThat(TestSite.text(snapshot(1), "/en/history")).doesNotContain("class=\"pager\"");
    }

    private Snapshot snapshot(long version) {
        PublicStatus status = Sample.calm();
        return site.snapshot(new PublicStatus(status.page(), status.groups(), status.openIncidents(),
                status.pastIncidents(), status.history(), status.generatedAt(), version), Appearance.PLAIN, Sample.NOW);
    }

    private static Representation page(Snapshot snapshot) {
        return snapshot.find("/en/incidents/old000000001").orElseThrow().choose(null);
    }

    private static final class World implements Past {

        private String title = "An old story";
        private boolean away;
        private int readings;

        @Override
        public Optional<PublicIncident> incident(IncidentId id) {
            read();
            return id.value().startsWith("old") ? Optional.of(incident(id.value())) : Optional.empty();
        }

        @Override
        public Optional<PublicMaintenance> maintenance(IncidentId id) {
            return Optional.empty();
        }

        @Override
        public PublicMonth month(YearMonth month) {
            read();
            return month.equals(YearMonth.of(2024, 2))
                    ? new PublicMonth(month, List.of(incident("old000000001")), Optional.of(YearMonth.of(2023, 11)),
                            Optional.of(YearMonth.of(2024, 5)))
                    : new PublicMonth(month, List.of(), Optional.empty(), Optional.empty());
        }

        private PublicIncident incident(String id) {
            return Sample.resolved(id, "INC-2024-0001", Impact.MINOR, LONG_AGO, Duration.ofMinutes(30), title,
                    "Une vieille histoire");
        }

        private void read() {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            readings++;
        }
    }
}
